import { expect, test } from 'vitest';
import { convert, convertDocument, placements, stability } from './statistics-for-tests.ts';
import { sheet } from './sheet-for-tests.ts';

const named = (name: string, text = stability) => sheet(new TextEncoder().encode(text), `${name}.csv`);
const statistics = placements().data.statistics ?? { column: '' };
const place = 'Row 5, column percentage, in the table up to 2023';

// Six tables of 2024 say “Category of need” and “N1. Abuse or neglect” in the same columns, of six groups of children.
test('a table with the same columns and words is not taken for the one that a measure names', async () => {
  const measure = placements({ statistics: { ...statistics, table: 'cla_started' } });
  const other = convertDocument(await named('cla_on_31_march'), [measure]);
  expect(other.drafts).toEqual([]);
  expect(other.told).toEqual([
    'statistics-table: measures/northtown-placements.md: this table has its rows too, but under statistics it names the table “cla_started”. Write “cla_on_31_march” there if the figures stand in this one now.',
  ]);
  for (const name of ['cla_started', 'CLA started 2025', 'national_cla_started (1)'])
    expect(convertDocument(await named(name), [measure]).added).toHaveLength(4);
});

test('a measure that names no table keeps to the one that its figures come from', async () => {
  const series = [{ period: '2023', ends: '2023-03-31', value: 70, source: 'cla-started-2024', place }];
  const measure = placements({ series });
  const other = convertDocument(await named('cla_on_31_march'), [measure]);
  expect(other.added).toEqual([]);
  expect(other.told).toEqual([
    'statistics-table: measures/northtown-placements.md: this table has its rows too, but its figures come from “cla-started-2024”. So nothing was taken. If they stand in this one now, write under statistics: table: cla_on_31_march.',
  ]);
  expect(convertDocument(await named('cla_started_2025'), [measure]).added).not.toEqual([]);
});

test('figures that stand elsewhere than in published statistics bind a measure to no table', async () => {
  const series = [{ period: '2013', value: 70, source: 'guide', place: 'Row 7' }];
  expect((await convert(stability, [placements({ series })])).added).toHaveLength(4);
});

test('a measure that names this table, whose words it has not, is told', async () => {
  const rows = [{ column: 'placement_stability', is: 'In the same placement' }];
  const measure = placements({ statistics: { table: 'cla_stability', column: 'percentage', rows } });
  expect(convertDocument(await named('cla_stability_2024'), [measure]).told).toEqual([
    'statistics-unclear: measures/northtown-placements.md names this table, but what it says under statistics fits no rows now, because no row says “In the same placement” under placement_stability. Correct it there: the words may have changed.',
  ]);
  expect(convertDocument(await named('cla_started'), [measure]).told).toEqual([]);
});

test('a table that a measure does not name is not asked about when it has more columns of words', async () => {
  const measure = placements({ statistics: { ...statistics, table: 'cla_started' } });
  const more = stability.replaceAll('placement_stability', 'age,placement_stability').replaceAll('With', 'Aged 5,With');
  expect(convertDocument(await named('cla_on_31_march', more), [measure]).told).toEqual([]);
  expect(convertDocument(await named('cla_started', more), [measure]).told.join()).toContain('has also the column age');
});

test('the only table of a file goes by the file’s name, whatever sheets stand beside it; one of several by its sheet', async () => {
  const document = await named('cla_started_2024');
  if (document.format !== 'sheet') throw new Error('A CSV file is a sheet.');
  const [table] = document.sheets;
  if (table === undefined) throw new Error('A CSV file is one sheet.');
  const measure = placements({ statistics: { ...statistics, table: 'cla_started' } });
  const sheets = (...names: string[]) => names.map((name) => ({ ...table, name }));
  const notes = { name: 'Notes', rows: [['These are final.']] };
  expect(convertDocument({ ...document, sheets: [...sheets('Sheet1'), notes] }, [measure]).added).toHaveLength(4);
  const both = convertDocument({ ...document, sheets: sheets('cla_ceased', 'cla_started') }, [measure]);
  expect(both.added.map(({ place }) => place)).toEqual(Array(4).fill(expect.stringContaining('Sheet “cla_started”')));
});
