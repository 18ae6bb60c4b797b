import { expect, test } from 'vitest';
import { itemsOf } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { formatValue, newestFigures, seriesColumns, seriesRows } from './measure-table.ts';

test('in a table of several areas the authority’s own figures name it', () => {
  const { index } = makeEvidence({ 'measures/visits.md': fixtureText('measures/visits.md') });
  const measure = itemsOf(index, 'measure').find(({ id }) => id === 'measures/visits');
  if (measure === undefined) throw new Error('The fixture has no such measure.');
  const [figure] = measure.data.series;
  if (figure === undefined) throw new Error('The fixture’s measure has no figure.');
  const own = { ...figure, area: undefined };
  const both = { ...measure, data: { ...measure.data, series: [own, { ...figure, area: 'England' }] } };
  expect(seriesRows(both, index).map(({ cells }) => cells['area'])).toEqual([measure.data.authority, 'England']);
});

const series = (
  ...figures: readonly (readonly [period: string, ends: string | undefined, area: string | undefined])[]
) => figures.map(([period, ends, area], at) => ({ period, ends, area, value: at, source: 'strategy' }));
const years = series(
  ['2022', '2022-03-31', 'England'],
  ['2022', '2022-03-31', undefined],
  ['2024', '2024-03-31', 'England'],
  ['2024', '2024-03-31', undefined],
  ['2023', '2023-03-31', undefined],
);
const withSeries = (figures: ReturnType<typeof series>): ItemOf<'measure'> =>
  ({
    data: { title: 'Visits', authority: 'Northtown', unit: 'visits', series: figures },
  }) as unknown as ItemOf<'measure'>;

test('of a long series the newest figures are named, the authority’s own first, and the table begins with them', () => {
  expect(newestFigures(withSeries(years))).toBe(
    '3 visits (2024); 2 visits (England, 2024); 4 visits (2023); and 2 more',
  );
  const { index } = makeEvidence();
  expect(seriesRows(withSeries(years), index).map(({ cells }) => `${cells['period']} ${cells['area']}`)).toEqual([
    '2024 Northtown',
    '2024 England',
    '2023 Northtown',
    '2022 Northtown',
    '2022 England',
  ]);
});

test('brackets within brackets are square', () => {
  const figures = series(['to date (June 2013)', undefined, undefined]);
  expect(newestFigures(withSeries(figures))).toBe('0 visits (to date [June 2013])');
});

test('a figure that is no actual data says so where it stands without its table', () => {
  const [actual, other] = series(['2023', undefined, undefined], ['2024', undefined, undefined]);
  const figures = [actual, { ...other, illustrative: true }] as unknown as ReturnType<typeof series>;
  expect(newestFigures(withSeries(figures))).toBe('0 visits (2023); 1 visits (2024, illustrative, not actual data)');
});

test('figures without their last days, and a short series, keep the order they are printed in', () => {
  const undated = [...years, ...series(['Once', undefined, undefined])];
  expect(newestFigures(withSeries(undated))).toMatch(/^0 visits \(England, 2022\); 1 visits \(2022\); /);
  expect(newestFigures(withSeries(years.slice(0, 3)))).toMatch(/^0 visits \(England, 2022\)/);
});

test.each([
  [42.8, 'per cent', '42.8%'],
  [311644, 'pounds', '£311,644'],
  [-1200, 'pounds a year', '-£1,200 a year'],
  [0, 'children', '0 children'],
  ['Good', 'grade', 'Good'],
] as const)('%s in %s is read as %s', (value, unit, words) => {
  expect(formatValue(value, unit)).toBe(words);
});

test('a table has the columns its figures need, and every part of a figure in the column of that part', () => {
  const [plain, full] = [
    { period: '2023', value: 4, source: 'strategy' },
    {
      ...{ period: '2024', value: 57.5, source: 'strategy', area: 'England', category: 'Girls', numerator: 23 },
      ...{ denominator: 40, change: { value: 2, unit: 'points', since: '2023' }, rank: '3 of 9', note: 'Revised.' },
      ...{ qualifier: 'about', illustrative: true, place: 'page 4' },
    },
  ];
  const measure = (...figures: object[]) => withSeries(figures as ReturnType<typeof series>);
  expect(seriesColumns(measure(plain)).map(({ title }) => title)).toEqual(['Period', 'Figure (visits)', 'Source']);
  const { index } = makeEvidence();
  const [, row] = seriesRows(measure(plain, full), index);
  expect(seriesColumns(measure(plain, full)).map(({ id, title }) => [title, row?.cells[id]])).toEqual([
    ['Period', '2024'],
    ['Area', 'England'],
    ['Of', 'Girls'],
    ['Figure (visits)', 'about 57.5'],
    ['Number', '23'],
    ['Out of', '40'],
    ['Change', '+2 points since 2023'],
    ['Rank', '3 of 9'],
    ['Note', 'Illustrative, not actual data. Revised.'],
    ['Source', 'Early help strategy: page 4'],
  ]);
});
