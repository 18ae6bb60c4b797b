import { expect, test } from 'vitest';
import { checkDrafts } from '../word/content-for-tests.ts';
import { convert, placements, stability, statisticsTable } from './statistics-for-tests.ts';
import { registered } from './sheet-for-tests.ts';

test('a measure gets the figures of its authority and the areas it names, oldest first, each with its row', async () => {
  const { kind, drafts, added, told } = await convert(stability, [placements()]);
  expect(kind).toBe('measure');
  expect(drafts.map(({ kind: made, id }) => `${made}/${id}`)).toEqual([
    'measure/northtown-placements',
    'document/sheet',
  ]);
  const source = 'sheet';
  expect(added).toEqual([
    {
      period: '2023',
      ends: '2023-03-31',
      area: 'England',
      value: 69,
      source,
      place: 'Row 8, column percentage, in the table up to 2024',
    },
    {
      period: '2024',
      ends: '2024-03-31',
      area: 'England',
      value: 68,
      source,
      place: 'Row 2, column percentage, in the table up to 2024',
    },
    {
      period: '2024',
      ends: '2024-03-31',
      area: 'North East',
      value: 67,
      source,
      place: 'Row 4, column percentage, in the table up to 2024',
    },
    {
      period: '2024',
      ends: '2024-03-31',
      value: 71,
      source,
      place: 'Row 5, column percentage, in the table up to 2024',
    },
  ]);
  expect(told).toEqual([
    'figure-left-out: “Same placement for two years”: these cells were left out: M11 (“x”), M9 (“z”). Why: it says that there is no figure.',
    'figure-suppressed: “Same placement for two years”: these cells were left out: M10 (“c”). Why: it is suppressed.',
  ]);
  expect(checkDrafts(drafts).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what is there already stays: the same figure under another name of its period, and one that differs', async () => {
  const series = [
    { period: '2023/24', ends: '2024-03-31', value: 71, source: 'sheet' },
    { period: '2023/24', ends: '2024-03-31', area: 'England', value: 66, source: 'sheet' },
  ];
  const { drafts, added, told } = await convert(stability, [registered('sheet', 'sheet'), placements({ series })]);
  expect(added.map(({ period, area, value }) => [period, area, value])).toEqual([
    ['2023', 'England', 69],
    ['2024', 'North East', 67],
  ]);
  expect(drafts.map(({ change }) => change?.how)).toEqual(['adds', 'revises']);
  expect(told.join('\n')).toContain('2023/24, England (M2): value 66 in the file, 68 in the sheet');
});

test('a figure that names the table is revised by it with its place; one of another source is not', async () => {
  const other = { period: '2024', ends: '2024-03-31', area: 'England', value: 66, source: 'report' };
  const own = { period: '2024', ends: '2024-03-31', value: 70, source: 'sheet', place: 'Row 9', note: 'By hand.' };
  const { drafts } = await convert(stability, [registered('sheet', 'sheet'), placements({ series: [other, own] })]);
  const [, revised, replaced] = drafts.map(({ change }) => change);
  expect(revised).toMatchObject({
    how: 'revises',
    entries: { changed: [{ position: 1, fields: { value: 71, place: expect.stringMatching(/^Row 5\b/) as unknown } }] },
  });
  expect(replaced).toMatchObject({ how: 'replaces', entries: { changed: [{ position: 0, fields: { value: 68 } }] } });
  expect(drafts[2]?.data['series']).toMatchObject([{ value: 68 }, { value: 71, note: 'By hand.' }, {}, {}]);
});

test('an area that is no part of the table is told, and no other is taken for it', async () => {
  const text = statisticsTable('placement_stability,percentage', [
    ['North East Lincolnshire', '2024', 'With the same carer,55'],
    ['Northtown', '2024', 'With the same carer,71'],
  ]);
  const { added, told } = await convert(text, [placements()]);
  expect(added).toHaveLength(1);
  expect(told).toEqual([
    'statistics-area: measures/northtown-placements.md: the table has no such rows of England and of North East.',
  ]);
});

test.each(['Northtown', 'City of Northtown', 'Northtown Council'])(
  'the authority is found as %s',
  async (authority) => {
    const { added } = await convert(stability, [placements({ authority })]);
    expect(added.at(-1)).toMatchObject({ period: '2024', value: 71 });
  },
);

test('a measure that does not say which of the words of a column count gets nothing, and why is told', async () => {
  const text = statisticsTable('age,placement_stability,percentage', [
    ['Northtown', '2024', 'Aged 5,With the same carer,71'],
    ['Northtown', '2024', 'Aged 6,With the same carer,72'],
  ]);
  const { drafts, refused } = await convert(text, [placements()]);
  expect(drafts).toEqual([]);
  expect(refused?.message).toMatch(
    /^measures\/northtown-placements\.md names this table, but what it says under statistics fits no rows, because the table has also the column age\. Correct it there: a table is published again every year, now and then with other words\. These are published statistics of many areas, and no measure could take figures from them, so nothing was written\./,
  );
});

test('words that stand in the table but never in one row are told', async () => {
  const text = statisticsTable('age,activity,number', [
    ['Northtown', '2024', 'Aged 18,In work,7'],
    ['Northtown', '2024', 'Aged 19,In training,8'],
  ]);
  const rows = [
    { column: 'age', is: 'Aged 18' },
    { column: 'Activity', is: 'In  training' },
  ];
  const { refused } = await convert(text, [placements({ statistics: { table: 'sheet', column: 'number', rows } })]);
  expect(refused?.message).toContain(
    'the table has no row with “Aged 18” under age together with “In  training” under Activity',
  );
});

test('a table that no measure speaks of makes no draft: the message says what to write, as YAML that the schema takes', async () => {
  const other = placements({
    statistics: { table: 'other', column: 'percentage', rows: [{ column: 'in_touch', is: 'Yes' }] },
  });
  const { kind, drafts, refused } = await convert(stability, [placements({ statistics: undefined }), other]);
  expect([kind, drafts]).toEqual(['measure', []]);
  expect(refused).toEqual({
    code: 'statistics-unused',
    message: `These are published statistics of many areas, and no measure says that its figures are among them, so nothing was written.
  Write into the front matter of the measure’s file where they stand, for example:
  statistics: { table: sheet, column: number, rows: [{ column: placement_stability, is: "With the same carer" }] }
  Columns of figures: number, percentage.
  placement_stability says “With the same carer”, “With 3 or more placements”.`,
  });
});

test('a table without a column of words needs none; one with such a column is not taken by its column of figures alone', async () => {
  const measure = placements({ statistics: { table: 'sheet', column: 'pt_sen' } });
  const plain = statisticsTable('pt_sen', [['Northtown', '202223', '48']], 'Academic year');
  const { added } = await convert(plain, [measure]);
  expect(added).toMatchObject([{ period: 'Academic year 2022-23', value: 48 }]);
  const several = statisticsTable('group,pt_sen', [['Northtown', '202223', 'Looked after,48']], 'Academic year');
  expect((await convert(several, [measure])).refused?.code).toBe('statistics-unused');
});

test('a figure below one is a percentage where others of its column are above one, and left out where none is', async () => {
  const statistics = { table: 'sheet', column: 'pt_perm_excl' };
  const table = (highest: string) =>
    statisticsTable('pt_perm_excl', [
      ['Northtown', '202122', '0.39'],
      ['North East Lincolnshire', '202122', highest],
    ]);
  const { added } = await convert(table('1.2'), [placements({ statistics })]);
  expect(added).toMatchObject([{ value: 0.39 }]);
  const unclear = await convert(table('0.8'), [placements({ statistics })]);
  expect(unclear.added).toEqual([]);
  expect(unclear.told.join()).toContain('it may be a share of one or of a hundred');
});

test('a column of figures stays one with years and months in some of its cells', async () => {
  const text = statisticsTable('characteristic,number,percentage', [
    ['Northtown', '2024', 'Aged 1 to 4,2280,77'],
    ['Northtown', '2024', 'Average age,3:5,z'],
  ]);
  const rows = [{ column: 'characteristic', is: 'Aged 1 to 4' }];
  const { added } = await convert(text, [placements({ statistics: { table: 'sheet', column: 'percentage', rows } })]);
  expect(added).toMatchObject([{ value: 77 }]);
});

test('a measure whose words the table that it names has no longer is told, and others get their figures', async () => {
  const rows = [{ column: 'placement_stability', is: 'In the same placement' }];
  const stale = { ...placements({ statistics: { table: 'sheet', column: 'percentage', rows } }), id: 'stale' };
  const { added, told } = await convert(stability, [stale, placements()]);
  expect(added).toHaveLength(4);
  expect(told.filter((message) => message.startsWith('statistics-'))).toEqual([
    'statistics-unclear: measures/stale.md names this table, but what it says under statistics fits no rows, because no row says “In the same placement” under placement_stability. Correct it there: a table is published again every year, now and then with other words.',
  ]);
});

test('a figure that is there without its last day is the same figure, not a second one', async () => {
  const series = [
    { period: '2023-24', value: 71, source: 'guide' },
    { period: '31 March 2024', area: 'England', value: 66, source: 'guide' },
  ];
  const { added, told } = await convert(stability, [placements({ series })]);
  expect(added.map(({ period, area }) => [period, area])).toEqual([
    ['2023', 'England'],
    ['2024', 'North East'],
  ]);
  expect(told.join('\n')).toContain('value 66 in the file, 68 in the sheet');
});

test.each([
  ['Academic year', '202223', '31 August', '2023-08-31'],
  ['Academic year', '202223', '5 October', '2022-10-05'],
  ['Reporting year', '2024', '31 December', '2024-12-31'],
  ['Autumn term', '202223', '31 March', undefined],
  ['Week 12', '2024', '31 March', undefined],
])('the day of the year is that of a year, not of a part of one: %s %s', async (identifier, year, ends, day) => {
  const text = statisticsTable('pt_sen', [['Northtown', year, '48']], identifier);
  const { added } = await convert(text, [placements({ statistics: { table: 'sheet', column: 'pt_sen', ends } })]);
  expect(added.map((entry) => (entry as { ends?: string }).ends)).toEqual([day]);
});

test('the sign for a figure that is rounded to nothing is told as that', async () => {
  const text = statisticsTable('placement_stability,percentage', [['Northtown', '2024', 'With the same carer,k']]);
  const { added, told } = await convert(text, [placements()]);
  expect(added).toEqual([]);
  expect(told.join('\n')).toContain('L2 (“k”). Why: it is too small to be shown when rounded.');
});

test.each([
  ['Reporting year', '2023', '2024', '2024'],
  ['Academic year', '202324', '202223', 'Academic year 2023-24'],
  ['Financial year Q4', '202223', '202324', 'Q4 2023-24'],
  ['Up to 31 march 2019', '2018/19', '2018/19', '31 march 2019'],
])('the table is named by its newest period: %s', async (identifier, one, other, newest) => {
  const rows = [one, other].map((year) => ['Northtown', year, '48'] as const);
  const text = statisticsTable('pt_sen', rows, identifier);
  const { added } = await convert(text, [placements({ statistics: { table: 'sheet', column: 'pt_sen' } })]);
  expect(added[0]).toMatchObject({ place: expect.stringContaining(`in the table up to ${newest}`) as unknown });
  expect(JSON.stringify(added)).not.toContain('up to Up to');
});
