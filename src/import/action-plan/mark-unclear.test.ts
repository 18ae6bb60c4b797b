import { expect, test } from 'vitest';
import { markUnclear } from './mark-unclear.ts';
import { pageRow, type MadePlace } from './page-rows-for-tests.ts';
import type { PlanColumns } from './plan-columns.ts';

const columns: PlanColumns = new Map([
  ['recommendation', [0]],
  ['actions', [1]],
  ['owner', [2]],
]);
type Row = readonly MadePlace[];
const titles: Row = ['Recommendation', 'Action', 'Lead'];
const left = { is: '', covered: 'left' } as const;
const above = { is: '', covered: 'above' } as const;
const crossed = (is: string) => ({ is, crossed: true as const });
/** What each row is marked with, below the titles. */
const marks = (rows: readonly Row[], isLost = false, by = columns) =>
  markUnclear(
    [titles, ...rows].map((row) => pageRow(1, ...row)),
    {
      titles: pageRow(1, ...titles),
      columns: by,
      isLost,
    },
  )
    .slice(1)
    .map(({ unclear }) => unclear);

test.each<readonly [string, readonly Row[], readonly ('row' | 'below' | undefined)[]]>([
  [
    'clear rows',
    [
      ['1. Help', 'Train', 'DCS'],
      ['', 'Audit', 'DCS'],
    ],
    [undefined, undefined],
  ],
  [
    'words over a border beside a recommendation',
    [
      ['1. Help', crossed('Train'), ''],
      ['', 'Audit', ''],
    ],
    ['below', undefined],
  ],
  [
    'words over a border in a row that goes on',
    [
      ['1. Help', 'Train', ''],
      ['', crossed('Audit'), ''],
    ],
    [undefined, 'row'],
  ],
  [
    'a recommendation over its border',
    [
      ['1. Help', 'Train', ''],
      [{ ...above, crossed: true }, 'Audit', ''],
    ],
    [undefined, 'below'],
  ],
  ['a cell under two titles', [['1. Help', 'Train', left]], ['below']],
  [
    'a line across',
    [
      ['Theme', left, left],
      ['1. Help', 'Train', ''],
    ],
    [undefined, undefined],
  ],
  ['a line across over a border', [[crossed('Theme'), left, left]], ['below']],
  [
    'titles again, in two rows',
    [titles, ['', above, crossed('Post')], ['1. Help', 'Train', '']],
    [undefined, undefined, undefined],
  ],
])('%s', (_, rows, marked) => {
  expect(marks(rows)).toEqual(marked);
});

test('where what stands before may be missing, rows are unclear until a recommendation is named', () => {
  expect(
    marks(
      [
        ['', 'Train', ''],
        ['', 'Audit', ''],
        ['1. Help', 'Ask', ''],
        ['', 'Act', ''],
      ],
      true,
    ),
  ).toEqual(['below', 'below', undefined, undefined]);
  expect(
    marks(
      [
        ['', 'Train', ''],
        ['Recommendation 2', left, left],
        ['', 'Act', ''],
      ],
      true,
    ),
  ).toEqual(['below', undefined, undefined]);
  expect(
    marks(
      [
        [crossed('Recommendation 2'), left, left],
        ['', 'Act', ''],
      ],
      true,
    ),
  ).toEqual(['below', 'below']);
});

test('a table without a column for recommendations goes on in every row', () => {
  const by: PlanColumns = new Map([
    ['actions', [1]],
    ['owner', [2]],
  ]);
  expect(marks([['a', crossed('Train'), '']], false, by)).toEqual(['row']);
  expect(marks([['a', 'Train', '']], true, by)).toEqual(['below']);
});
