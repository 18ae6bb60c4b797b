import { expect, test } from 'vitest';
import type { ItemOf } from '../../evidence/types.ts';
import { figuresByPeriod, type Figure } from './figures-by-period.ts';
import { trendOf } from './trend-of.ts';

type Measure = ItemOf<'measure'>;
const figure = (ends: string, value: number | string, more: Partial<Figure> = {}): Figure => ({
  period: `to ${ends}`,
  ends,
  value,
  source: 'strategy',
  ...more,
});
const measure = (series: readonly Figure[], data: Partial<Measure['data']> = {}) =>
  ({ data: { title: 'Visits', authority: 'Northtown', unit: 'per cent', series, ...data } }) as Measure;
const england = { area: 'England' };
const years = [
  figure('2024-03-31', 70, england),
  figure('2024-03-31', 81),
  figure('2022-03-31', 79),
  figure('2023-03-31', 80, { qualifier: 'over' }),
  figure('2022-03-31', 68, england),
];

test('figures stand by period, oldest first, the authority’s own before others, with nothing where there is none', () => {
  const table = figuresByPeriod(measure(years));
  expect(table?.periods.map(({ name }) => name)).toEqual(['to 2022-03-31', 'to 2023-03-31', 'to 2024-03-31']);
  expect(table?.lines.map(({ name, figures }) => [name, figures.map((one) => one?.value)])).toEqual([
    ['Northtown', [79, 80, 81]],
    ['England', [68, undefined, 70]],
  ]);
});

test('categories are lines by their own name, with the area where there are several', () => {
  const grades = ['2023-03-31', '2024-03-31'].flatMap((day) => [
    figure(day, 1, { category: 'Good' }),
    figure(day, 2, { category: 'Inadequate' }),
  ]);
  const names = (series: readonly Figure[]) => figuresByPeriod(measure(series))?.lines.map(({ name }) => name);
  expect(names(grades)).toEqual(['Good', 'Inadequate']);
  expect(names([...grades, figure('2024-03-31', 3, { ...england, category: 'Good' })])).toEqual([
    'Northtown, Good',
    'Northtown, Inadequate',
    'England, Good',
  ]);
});

/** So many periods with so many lines. */
const grid = (periods: number, lines: number) =>
  Array.from({ length: periods }, (_, year) =>
    Array.from({ length: lines }, (_line, at) => figure(`201${year}-03-31`, 1, { category: `${at}` })),
  ).flat();

test.each([
  [9, 8],
  [8, 9],
])('%i periods with %i lines make one', (periods, lines) => {
  expect(figuresByPeriod(measure(grid(periods, lines)))?.lines).toHaveLength(lines);
});

test.each([
  ['few figures', years.slice(0, 3)],
  ['a figure without its last day', [...years, { ...figure('2021-03-31', 1), ends: undefined }]],
  ['figures that are illustrative', [...years, figure('2021-03-31', 1, { illustrative: true })]],
  ['two figures for the same', [...years, figure('2022-03-31', 77)]],
  ['one period', ['a', 'b', 'c', 'd'].map((category) => figure('2024-03-31', 1, { category }))],
  [
    'each line in a period of its own',
    ['a', 'b', 'c', 'd'].map((category, at) => figure(`202${at}-03-31`, 1, { category })),
  ],
  ['more periods and lines than can be read', grid(9, 9)],
])('%s make no table by period', (_, series) => {
  expect(figuresByPeriod(measure(series))).toBeUndefined();
});

test('a quarter and the year that ends with it are two periods', () => {
  const table = figuresByPeriod(measure([...years, figure('2024-03-31', 77, { period: 'Q4 2023-24' })]));
  expect(table?.periods.map(({ name }) => name)).toEqual([
    'to 2022-03-31',
    'to 2023-03-31',
    'to 2024-03-31',
    'Q4 2023-24',
  ]);
  expect(table?.lines.map(({ figures }) => figures.map((one) => one?.value))).toEqual([
    [79, 80, 81, 77],
    [68, undefined, 70, undefined],
  ]);
});

test('and so are two of one name that end on other days', () => {
  const named = ['2022-03-31', '2023-03-31'].flatMap((day, at) => [
    figure(day, at, { period: 'Year' }),
    figure(day, at + 2, { period: 'Year', ...england }),
  ]);
  expect(figuresByPeriod(measure(named))?.lines.map(({ figures }) => figures.map((one) => one?.value))).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

const chart = (series: readonly Figure[], data: Partial<Measure['data']> = {}) => {
  const item = measure(series, data);
  const table = figuresByPeriod(item);
  if (table === undefined) throw new Error('These figures make no table.');
  return trendOf(item, table);
};

test('a chart has the figures that are plain numbers, and the target', () => {
  const long = [...years, figure('2021-03-31', 60), figure('2020-03-31', 61)];
  expect(chart(long, { target: { value: 95 } })).toMatchObject({
    title: 'Visits (per cent)',
    target: 95,
    undrawn: 1,
    lines: [
      { name: 'Northtown', values: [61, 60, 79, undefined, 81] },
      { name: 'England', values: [undefined, undefined, 68, undefined, 70] },
    ],
  });
});

test('a chart of plain numbers alone leaves nothing out', () => {
  const days = ['2021-03-31', '2022-03-31', '2023-03-31', '2024-03-31'];
  expect(chart(days.map((day, at) => figure(day, at)))).not.toHaveProperty('undrawn');
});

test('no chart is made of two points, of grades, or of more lines than can be told apart', () => {
  expect(chart(years)).toBeUndefined();
  const days = ['2021-03-31', '2022-03-31', '2023-03-31', '2024-03-31'];
  expect(chart(days.map((day) => figure(day, 'Good')))).toBeUndefined();
  const many = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((category) => days.map((day) => figure(day, 1, { category })));
  expect(chart(many)).toBeUndefined();
  expect(chart(many.filter(({ category }) => category !== 'f'))?.lines).toHaveLength(5);
});

test('quarters beside years are drawn where each line is of one sort, and not where one line has both', () => {
  const quarters = ['Q1 2023-24', 'Q2 2023-24', 'Q3 2023/24'].map((period, at) =>
    figure(['2023-06-30', '2023-09-30', '2023-12-31'][at] ?? '', 80 + at, { period }),
  );
  const year = figure('2024-03-31', 70, { period: '2023-24' });
  expect(chart([...quarters, { ...year, ...england }])?.lines).toHaveLength(2);
  expect(chart([...quarters, year])).toBeUndefined();
});
