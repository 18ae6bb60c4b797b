import { expect, test } from 'vitest';
import { convertFigures, visits } from './figures-for-tests.ts';
import { csv } from './sheet-for-tests.ts';

const compare = async (text: string, data: Parameters<typeof visits>[0] = {}) => {
  const { added, changed, warnings } = convertFigures(await csv(text), [visits(data)]);
  return { added: added.map(({ period, value, ends }) => [period, value, ends]), changed, warnings };
};
const head = 'Measure,Period,Value,Unit,Area,Numerator,Ends\n';
const row = (...cells: (string | number)[]) => `northtown-visits,${cells.join(',')}\n`;

test('two figures of one period, area and category are never both taken', async () => {
  const rows =
    row('Q1 2015-16', 81) + row('Quarter 1 2015/16', 82) + row('Q2 2015-16', 83) + row('Q2 2015-16', 83, '%');
  const { added, warnings } = await compare(head + rows + row('2014-15', 80) + row('2014-15', 79));
  expect(added).toEqual([['Q2 2015-16', 83, '2015-09-30']]);
  expect(warnings).toEqual([
    'figure-twice: Q1 2015-16 has several figures in the sheet or the file: 81 (C2), 82 (C3). None was taken: keep the one that is right, or tell them apart by area or category.',
    'figure-twice: 2014-15 has several figures in the sheet or the file: 80 (C6), 79 (C7), and measures/northtown-visits.md has 80. None was taken: keep the one that is right, or tell them apart by area or category.',
  ]);
});

test('a figure without an area is the authority’s own, so it is never taken beside another one of its', async () => {
  const { added, warnings } = await compare(head + row('2015-16', 81) + row('2015-16', 82, '', 'Northtown'));
  expect(added).toEqual([]);
  expect(warnings).toEqual([
    expect.stringContaining('2015-16 has several figures in the sheet or the file: 81 (C2), 82'),
  ]);
});

test('a figure that stays names the row it stands in now, where the sheet itself wrote the row', async () => {
  const figure = (period: string, place: string, source = 'sheet') => ({ period, value: 80, source, place });
  const series = [figure('2013-14', 'Row 2'), figure('2014-15', 'Page 3'), figure('2012-13', 'Row 2', 'guide')];
  const rows = row('2016-17', 90) + row('2014-15', 80) + row('2013-14', 80) + row('2012-13', 80);
  const { drafts, changed } = convertFigures(await csv(head + rows), [visits({ series })]);
  expect(changed).toEqual([{ position: 0, fields: { place: 'Row 4' } }]);
  expect(drafts[0]?.data['series']).toEqual([
    { ...series[0], place: 'Row 4' },
    ...series.slice(1),
    expect.objectContaining({ value: 90, source: 'sheet', place: 'Row 2' }),
  ]);
});

test('two spellings of one period that a measure has with two figures are both there already', async () => {
  const figure = (period: string, value: number) => ({ period, value, source: 'guide' });
  const series = [figure('2014–15', 80), figure('2014/15', 79)];
  const rows = row('2014–15', 80) + row('2014/15', 79);
  expect(await compare(head + rows, { series })).toEqual({ added: [], changed: [], warnings: [] });
});

test('a figure that a measure has twice is not told which of the two it is', async () => {
  const figure = (value: number) => ({ period: '2014-15', value, source: 'guide' });
  const { added, changed, warnings } = await compare(head + row('2014-15', 81), { series: [figure(80), figure(79)] });
  expect([added, changed]).toEqual([[], []]);
  expect(warnings).toEqual([expect.stringContaining('measures/northtown-visits.md has 80, 79. None was taken')]);
});

test('of two rows that say the same, the one that says more is taken, and digits that Excel cannot keep are no difference', async () => {
  const [less, more] = [row('Q1 2015-16', 81), row('Q1 2015-16', 81, '', '', 5)];
  for (const rows of [less + more, more + less])
    expect(convertFigures(await csv(head + rows), [visits({})]).added).toMatchObject([{ value: 81, numerator: 5 }]);
  const series = [{ period: '2014-15', value: 0.1 + 0.2, source: 'guide' }];
  expect((await compare(head + row('2014-15', '0.3%'), { series })).warnings).toEqual([]);
  expect((await compare(head + row('2014-15', '0.30001%'), { series })).changed).toHaveLength(1);
});

test('what a sheet does not say is no difference, and what it says beside the value is one', async () => {
  const figure = { period: '2014-15', value: 80, source: 'guide', note: 'By hand.', numerator: 4 };
  expect(await compare(head + row('2014/15', '80.0%', '', 'Northtown'), { series: [figure] })).toEqual({
    added: [],
    changed: [],
    warnings: [],
  });
  const { changed, warnings } = await compare(head + row('2014-15', 80, '', '', 5, '31/03/2015'), { series: [figure] });
  expect(changed).toEqual([{ position: 0, fields: { ends: '2015-03-31', numerator: 5 } }]);
  expect(warnings).toEqual([
    'figure-differs: measures/northtown-visits.md: 2014-15 (C2): ends none in the file, “2015-03-31” in the sheet; numerator 4 in the file, 5 in the sheet.',
  ]);
});

test('since when a figure changed is the same in Excel’s words for a month, and another month is a difference', async () => {
  const figure = { period: '2014-15', value: 80, change: { value: 2, since: 'June 2014' }, source: 'guide' };
  const since = (month: string) =>
    compare(`Measure,Period,Value,Change,Change since\nnorthtown-visits,2014-15,80,2,${month}\n`, { series: [figure] });
  expect((await since('Jun-14')).warnings).toEqual([]);
  expect((await since('Jul-14')).warnings).toHaveLength(1);
});

test.each([
  ['', 'points', '2 points since June 2014 in the file, 2 since June 2014 in the sheet'],
  ['points', undefined, '2 since June 2014 in the file, 2 points since June 2014 in the sheet'],
  ['points', 'points', undefined],
])(
  'the unit of a change, %j in the sheet and %j in the file, is compared and told in words',
  async (told, unit, words) => {
    const change = { value: 2, since: 'June 2014', ...(unit === undefined ? {} : { unit }) };
    const text = `Measure,Period,Value,Change,Change unit,Change since\nnorthtown-visits,2014-15,80,2,${told},June 2014\n`;
    const { warnings } = await compare(text, { series: [{ period: '2014-15', value: 80, change, source: 'guide' }] });
    const message = `figure-differs: measures/northtown-visits.md: 2014-15 (C2): change ${words}.`;
    expect(warnings).toEqual(words === undefined ? [] : [message]);
  },
);

test('what stands beside a figure keeps its own unit or is left out and named, and so is half a change', async () => {
  const visited = visits({ unit: 'children', series: [] });
  const rows = [
    'Q1 2018-19,80,5%,,,,',
    'Q2 2018-19,81,,5%,,Q1,',
    'Q3 2018-19,82,,5,points,,',
    'Q4 2018-19,83,,,,Q3,maybe',
    'Q1 2019-20,84,,up,,Q4,no',
  ].map((cells) => `northtown-visits,${cells}\n`);
  const sheet = `Measure,Period,Value,Numerator,Change,Change unit,Change since,Illustrative\n${rows.join('')}`;
  const { added, warnings } = convertFigures(await csv(sheet), [visited]);
  expect(added.map(({ value, numerator, change, illustrative }) => [value, numerator, change, illustrative])).toEqual([
    [80, undefined, undefined, undefined],
    [81, undefined, { value: 5, unit: 'per cent', since: 'Q1' }, undefined],
    [82, undefined, undefined, undefined],
    [83, undefined, undefined, undefined],
    [84, undefined, undefined, undefined],
  ]);
  expect(warnings).toEqual([
    'cell-unread: Row 2: the numerator “5%” is no plain number, so it was left out.',
    'cell-unread: Row 4: the change “5 points” needs a plain number and since when, so it was left out.',
    'cell-unread: Row 5: the change “Q3” needs a plain number and since when, so it was left out.',
    'cell-unread: Row 5: “maybe” under Illustrative is neither yes nor no, so it was left out.',
    'cell-unread: Row 6: the change “up Q4” needs a plain number and since when, so it was left out.',
  ]);
});

test.each([
  ['another unit', row('2016-17', 12, 'children'), 'it is in “children”, and the measure in “per cent”'],
  ['pounds', row('2016-17', '£12'), 'the measure is in “per cent”'],
  ['a share of one or of a hundred', row('2016-17', 0.85), 'it may be a share of one or of a hundred'],
  ['another last day', row('June 2016', 12, '', '', '', '2016-07-31'), 'its last day is given as 2016-07-31'],
  ['no year', row('Q1', 12), 'its period names no year'],
  ['what Excel made of 2014/15', row('Dec-14', 12), undefined],
  ['what Excel made of 2011/12', row('Dec-11', 12), '“Dec-11” may be what Excel made of a pair of years'],
])('a figure with %s is left out, and why', async (_, cells, why) => {
  const series = [{ period: '2011/12', value: 70, source: 'guide' }];
  const { added, warnings } = await compare(head + cells, { series });
  expect(added.length).toBe(why === undefined ? 1 : 0);
  expect(warnings.join('\n')).toContain(why ?? '');
});

test('a share is taken where the sheet says its unit, and the end of a year where the measure’s years agree', async () => {
  expect((await compare(head + row('2015-16', 0.5, '%'))).added).toEqual([['2015-16', 0.5, '2016-03-31']]);
  const school = { period: '2013/14', ends: '2014-08-31', value: 70, source: 'guide' };
  const years = visits().data.series;
  expect((await compare(head + row('2015-16', 50), { series: [school] })).added).toEqual([
    ['2015-16', 50, '2016-08-31'],
  ]);
  expect((await compare(head + row('2015-16', 50), { series: [school, ...years] })).added).toEqual([
    ['2015-16', 50, undefined],
  ]);
});

test('a target is filled in, never changed, and other facts that differ are told', async () => {
  const sheet =
    'Measure,Target,Better,Frequency,Sections,Period,Value\nnorthtown-visits,90%,High,often,1; 2,2014-15,80\n';
  const { drafts } = convertFigures(await csv(sheet), [visits()]);
  expect(drafts).toMatchObject([{ change: { how: 'adds', fields: ['target'] }, data: { target: { value: 90 } } }]);
  // What a sheet marks as words is no number that differs from them.
  const words = visits({ target: { value: "'-9" } });
  const marked = `Measure,Target,Period,Value\nnorthtown-visits,'-9,2014-15,80\n`;
  expect(convertFigures(await csv(marked), [words])).toMatchObject({ drafts: [], warnings: [] });
  const set = visits({ target: { value: 95 }, better: 'lower', sections: ['1'] });
  const { drafts: none, warnings } = convertFigures(await csv(sheet), [set]);
  expect(none).toEqual([]);
  expect(warnings).toEqual([
    'measure-differs: measures/northtown-visits.md: the sheet says otherwise, which was left out: target 90 (the file has 95); better “higher” (the file has “lower”); sections 1, 2 (the file has 1); frequency “often”. Correct the file by hand if the sheet is right.',
  ]);
});

test('a word is a figure where the measure has such words, or it is a grade and there is no number yet', async () => {
  const graded = [{ period: '2014-15', value: 'Amber risk', source: 'guide' }];
  const rows = row('2015-16', 'Good') + row('2016-17', 'amber risk') + row('2017-18', 'see note');
  const { added, warnings } = await compare(head + rows, { unit: 'judgement', series: graded });
  expect(added).toEqual([
    ['2015-16', 'Good', undefined],
    ['2016-17', 'amber risk', undefined],
  ]);
  expect(warnings).toEqual([
    'figure-left-out: “northtown-visits”: these cells were left out: C4 (“see note”). Why: it is no grade that is known.',
  ]);
});
