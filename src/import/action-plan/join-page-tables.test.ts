import { expect, test } from 'vitest';
import { joinPageTables } from './join-page-tables.ts';
import { look, pageRow, type MadePlace } from './page-rows-for-tests.ts';
import { textAt } from './page-rows.ts';
import type { PlanColumns } from './plan-columns.ts';

const columns: PlanColumns = new Map([
  ['recommendation', [0]],
  ['actions', [1]],
  ['owner', [2]],
  ['due', [3]],
]);
type Row = readonly MadePlace[];
const titles: Row = ['Recommendation', 'Action', 'Lead', 'Due'];
const full = (is: string) => ({ is, full: true as const });
const tall = (is: string) => ({ is, tall: 2 });
/** The words of the rows that come of a table and its next page, with ! before what only they and !! before what all below make unclear. */
const joined = (before: readonly Row[], after: readonly Row[], header: readonly Row[] = [titles]) =>
  joinPageTables(
    before.map((row) => pageRow(1, ...row)),
    after.map((row) => pageRow(2, ...row)),
    { header: header.map((row) => pageRow(1, ...row)), columns, look, opens: false },
  ).map((row) => {
    const mark = row.unclear === undefined ? '' : row.unclear === 'row' ? '! ' : '!! ';
    return mark + row.cells.map((_, column) => textAt(row, column)).join(' | ');
  });

test('a header that is printed again goes, whole or its last row', () => {
  const first: Row = ['1. Help', 'Train', 'DCS', '1 May 2019'];
  const next: Row = ['2. Find', 'Look', 'DCS', '2 May 2019'];
  const both = ['1. Help | Train | DCS | 1 May 2019', '2. Find | Look | DCS | 2 May 2019'];
  const upper: Row = ['', '', 'Who', 'When'];
  expect(joined([first], [titles, next])).toEqual(both);
  expect(joined([first], [upper, titles, next], [upper, titles])).toEqual(both);
  expect(joined([first], [titles, next], [upper, titles])).toEqual(both);
  expect(joined([first], [titles])).toEqual(both.slice(0, 1));
});

test.each<readonly [string, readonly Row[], readonly Row[], readonly string[]]>([
  [
    'a row that is cut is one',
    [['1. Help', full('Train all'), 'DCS', '']],
    [
      ['', 'managers', '', ''],
      ['2. Find', 'Look', '', ''],
    ],
    ['1. Help | Train all managers | DCS | ', '2. Find | Look |  | '],
  ],
  [
    'a recommendation that is cut between two actions has all its words',
    [[full('1. Help those'), 'Train', 'DCS', '1 May 2019']],
    [['who leave care', 'Ask', 'HoS', '2 May 2019']],
    ['1. Help those who leave care | Train | DCS | 1 May 2019', ' | Ask | HoS | 2 May 2019'],
  ],
  [
    'where nobody can tell, the halves of a row are unclear',
    [['1. Help', full('Train'), 'DCS', '']],
    [['', 'Managers', '', '']],
    ['! 1. Help | Train | DCS | ', '!  | Managers |  | '],
  ],
  [
    'where nobody can tell of a recommendation, what stands below it is unclear',
    [[full('1. Help'), 'Train', 'DCS', '1 May 2019']],
    [['Those who leave', 'Ask', 'HoS', '2 May 2019']],
    ['1. Help | Train | DCS | 1 May 2019', '!! Those who leave | Ask | HoS | 2 May 2019'],
  ],
  [
    'a merged lead that goes on in a small letter is one',
    [['1. Help', 'Train', tall('Director and'), '1 May 2019']],
    [['', 'Ask', 'deputy', '2 May 2019']],
    ['1. Help | Train | Director and deputy | 1 May 2019', ' | Ask |  | 2 May 2019'],
  ],
  [
    'a merged lead beside another leaves both rows unclear',
    [['1. Help', 'Train', tall('DCS'), '1 May 2019']],
    [['', 'Ask', 'HoS', '2 May 2019']],
    ['! 1. Help | Train | DCS | 1 May 2019', '!  | Ask | HoS | 2 May 2019'],
  ],
  [
    'a merged lead that is printed again is the same',
    [['1. Help', 'Train', tall('DCS'), '1 May 2019']],
    [['', 'Ask', 'DCS', '2 May 2019']],
    ['1. Help | Train | DCS | 1 May 2019', ' | Ask | DCS | 2 May 2019'],
  ],
  [
    'merged days are two',
    [['1. Help', 'Train', 'DCS', tall('1 May 2019')]],
    [['', 'Ask', 'DCS', '2 May 2019']],
    ['1. Help | Train | DCS | 1 May 2019', ' | Ask | DCS | 2 May 2019'],
  ],
])('%s', (_, before, after, rows) => {
  expect(joined(before, after)).toEqual(rows);
});
