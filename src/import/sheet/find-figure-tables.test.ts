import { expect, test } from 'vitest';
import type { ReadDocument } from '../importer.ts';
import type { Sheet } from './sheet.ts';
import { findFigureTables } from './find-figure-tables.ts';

const tables = (rows: readonly (readonly string[])[], more: Partial<Sheet> = {}) => {
  const document: ReadDocument = { format: 'sheet', name: 'a.xlsx', sheets: [{ name: 'A', rows, ...more }] };
  return findFigureTables(document).map(({ columns, periods, areas, rows: below, above, left }) => ({
    columns: Object.fromEntries(columns),
    periods: Object.fromEntries(periods),
    areas: Object.fromEntries(areas),
    rows: below.map(({ number }) => number),
    above,
    left: left.map(({ heading }) => heading),
  }));
};

test('a scorecard with its quarters below the year that stands over them', () => {
  expect(
    tables([
      ['Scorecard', '', '', ''],
      ['Indicator', 'Target', '2015-16', '', '2016-17'],
      ['', '', 'Q3', 'Q4', 'Q1', ''],
      ['Visits', '95', '80', '81', '82', 'late'],
    ]),
  ).toEqual([
    {
      columns: { title: 0, target: 1 },
      periods: { 2: 'Q3 2015-16', 3: 'Q4 2015-16', 4: 'Q1 2016-17' },
      areas: {},
      rows: [4],
      above: 'Scorecard',
      left: ['column 6'],
    },
  ]);
});

test('a title in the line above the headings is no part of them, and is kept for whose figures they are', () => {
  expect(
    tables([
      ['Northtown’s scorecard', '', '', ''],
      ['Ref', 'Indicator', '2014-15', '2015-16'],
      ['A1', 'Visits', '80', '81'],
    ]),
  ).toMatchObject([{ columns: { id: 0, title: 1 }, rows: [3], above: 'Northtown’s scorecard', left: [] }]);
});

test.each(['England', 'Statistical neighbours', 'National average', 'Target', 'Peer group', 'SN', 'West Midlands'])(
  'the periods below %s are not those of the authority’s own figures',
  (label) => {
    const own = { 1: '2014-15', 2: '2015-16' };
    const quarters = ['2014-15', '2015-16', '2013-14', '2014-15'];
    expect(
      tables([
        ['Indicator', 'Northtown', '', label, ''],
        ['', ...quarters],
        ['Visits', '', '81', '70', '72'],
      ]),
    ).toMatchObject([{ periods: own, rows: [3], left: [`${label} 2013-14`, `${label} 2014-15`] }]);
    expect(
      tables([
        ['', 'Northtown', '', label, ''],
        ['Indicator', ...quarters],
        ['Visits', '', '81', '70', '72'],
      ]),
    ).toMatchObject([{ periods: own, left: [`${label} 2013-14`, `${label} 2014-15`] }]);
  },
);

test('of several columns headed Target nobody can tell which is the target', () => {
  expect(
    tables([
      ['Indicator', '2014-15', '', '', '2015-16', '', ''],
      ['', 'Q3', 'Q4', 'Target', 'Q1', 'Q2', 'Target'],
      ['Visits', '80', '81', '85', '82', '83', '95'],
    ]),
  ).toMatchObject([
    { columns: { title: 0 }, periods: { 1: 'Q3 2014-15', 5: 'Q2 2015-16' }, left: ['Target', 'Target'] },
  ]);
  expect(
    tables([
      ['Indicator', 'Q3 2014-15', 'Target', 'Q4 2014-15', 'Target'],
      ['Visits', '80', '85', '82', '95'],
    ])[0]?.columns,
  ).toEqual({ title: 0 });
});

test('a column headed Target is no heading of the periods beside it', () => {
  expect(
    tables([
      ['Indicator', 'Target', '', ''],
      ['', '', '2014-15', '2015-16'],
      ['Visits', '95', '80', '81'],
    ]),
  ).toMatchObject([{ columns: { title: 0, target: 1 }, periods: { 2: '2014-15', 3: '2015-16' }, left: [] }]);
});

test('of two columns for the same period nobody can tell which is the authority’s own', () => {
  expect(
    tables([
      ['Indicator', 'Northtown', '', 'Southfield', ''],
      ['', '2013-14', '2014-15', '2014/15', '2015-16'],
      ['Visits', '80', '', '70', '71'],
    ]),
  ).toMatchObject([{ periods: { 1: '2013-14', 4: '2015-16' }, left: ['2014/15'] }]);
});

test('quarters in a third line below years and areas are no figures of the year', () => {
  expect(
    tables([
      ['Indicator', 'Northtown', '', '', ''],
      ['', '2014-15', '', '2015-16', ''],
      ['', 'Q3', 'Q4', 'Q1', 'Q2'],
      ['Visits', '80', '81', '82', '83'],
    ]),
  ).toEqual([]);
});

test('a row of figures that look like years is no second line of headings', () => {
  expect(
    tables([
      ['', '2014-15', '2015-16', 'KPI'],
      ['', '2001', '2002', 'Visits'],
    ]),
  ).toMatchObject([{ periods: { 1: '2014-15', 2: '2015-16' }, rows: [2] }]);
  expect(
    tables([
      ['KPI', '2014-15', '2015-16', 'All'],
      ['Visits', 'June 2014', 'May 2015', 'May 2016'],
    ]),
  ).toMatchObject([{ periods: { 1: '2014-15', 2: '2015-16' }, rows: [2], left: ['All'] }]);
});

test('a long table, in which “Measure” is the id beside a title, and the title elsewhere', () => {
  const rest = ['Period', 'Actual', 'England', 'Date'];
  expect(
    tables([
      ['Measure', 'Title', ...rest],
      ['a', 'b', '2014', '1', '2', ''],
    ]),
  ).toMatchObject([{ columns: { id: 0, title: 1, period: 2, value: 3 }, areas: { 4: 'England' }, periods: {} }]);
  expect(
    tables([
      ['Measure', ...rest],
      ['a', '2014', '1', '2', ''],
    ]),
  ).toMatchObject([{ columns: { title: 0 } }]);
});

test.each(['England', 'North West', 'Yorkshire & Humber', 'London', 'Statistical neighbours average'])(
  'in a long table %s heads a column of its own figures',
  (area) => {
    const rows = [
      ['KPI', 'Period', 'Value', area],
      ['Visits', '2014', '1', '2'],
    ];
    expect(tables(rows)).toMatchObject([{ areas: { 3: area }, left: [] }]);
  },
);

test('tables below one another are read each by its own headings, hidden sheets are not', () => {
  const rows = [
    ['KPI', '2014-15', '2015-16'],
    ['Visits', '1', '2'],
    ['KPI', 'June 2017', 'July 2017'],
    ['Visits', '3', '4'],
  ];
  expect(tables(rows)).toMatchObject([{ rows: [2] }, { periods: { 1: 'June 2017', 2: 'July 2017' }, rows: [4] }]);
  expect(tables(rows, { hidden: true })).toEqual([]);
});

test('a row of figures that holds the words of a heading is none', () => {
  const long = ['Measure', 'Title', 'Unit', 'Period', 'Ends', 'Value'];
  const row = ['visits', 'Visits', 'ref', '2014/15', '2015-03-31', '3'];
  expect(tables([long, row])).toMatchObject([{ rows: [2] }]);
});

test('what stands once beside several periods is said of none of them', () => {
  const row = ['KPI', '2014-15', '2015-16', 'Den', 'Comment', 'Year', 'Category'];
  expect(tables([row, ['Visits', '1', '2', '9', 'late', '2015', 'Girls']])).toMatchObject([
    { columns: { title: 0, category: 6 }, left: ['Den', 'Comment', 'Year'] },
  ]);
});

test('what has one period, or no measure, is no table of figures', () => {
  expect(
    tables([
      ['KPI', '2014-15', 'Comment'],
      ['Visits', '1', ''],
    ]),
  ).toEqual([]);
  expect(
    tables([
      ['Team', '2014-15', '2015-16'],
      ['North', '1', '2'],
    ]),
  ).toEqual([]);
});

test('a struck-out heading is none, and a struck-out figure is left out', () => {
  const rows = [
    ['KPI', '2014-15', '2015-16', '2016-17'],
    ['Visits', '1', '2', '3'],
  ];
  const [table] = findFigureTables({
    format: 'sheet',
    name: 'a.xlsx',
    sheets: [{ name: 'A', rows, struck: new Set(['B1', 'C2']) }],
  });
  expect(table).toMatchObject({ struck: ['B1 (“2014-15”)', 'C2 (“2”)'], left: [{ heading: 'column 2', filled: 1 }] });
  expect(table?.rows[0]?.cells).toEqual(['Visits', '1', '', '3']);
});

test('rows and columns that Excel hides are no figures', () => {
  const rows = [
    ['KPI', '2014-15', '2015-16', '2016-17'],
    ['Visits', '80', '81', '82'],
    ['Trial', '1', '2', '3'],
  ];
  const layout = { hiddenRows: new Set([3]), hiddenColumns: new Set([2]), merged: [], coloured: new Set<string>() };
  const [table] = findFigureTables({ format: 'sheet', name: 'a.xlsx', sheets: [{ name: 'A', rows, layout }] });
  expect(table?.periods).toEqual(
    new Map([
      [1, '2014-15'],
      [3, '2016-17'],
    ]),
  );
  expect(table?.rows.map(({ cells }) => cells.join())).toEqual(['Visits,80,,82', ',,,']);
  expect(table?.hidden).toEqual(['C1 (“2015-16”)', 'C2 (“81”)', 'A3 (“Trial”)', 'B3 (“1”)', 'C3 (“2”)', 'D3 (“3”)']);
});

test('years of two digits head a scorecard', () => {
  expect(
    tables([
      ['Indicator', '22/23', '23/24'],
      ['Visits', '80', '15/16'],
    ]),
  ).toMatchObject([{ periods: { 1: '22/23', 2: '23/24' }, rows: [2] }]);
});
