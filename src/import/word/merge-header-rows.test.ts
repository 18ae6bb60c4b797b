import type { Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { tableCell } from './convert-table.ts';
import { mergeHeaderRows } from './merge-header-rows.ts';

/** A cell, or with < and ^ one that the cell to the left or above covers. */
const cell = (text: string): TableCell => {
  const made = tableCell([
    { type: 'paragraph', children: [{ type: 'text', value: text === '<' || text === '^' ? '' : text }] },
  ]);
  const covered = text === '<' ? 'left' : text === '^' ? 'above' : undefined;
  return covered === undefined ? made : { ...made, data: { ...made.data, covered } };
};
const merged = (...rows: readonly (readonly string[])[]): string[][] => {
  const table: Table = {
    type: 'table',
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })),
  };
  return mergeHeaderRows(table).children.map(({ children }) => children.map((one) => toString(one)));
};
const row = ['North', '1', '2', '3'];

test('titles in two rows are one, by what the merged cells of the first stand over', () => {
  expect(merged(['Area', 'Schools', '<', 'Rate'], ['^', 'Number', '%', '^'], row)).toEqual([
    ['Area', 'Schools – Number', 'Schools – %', 'Rate'],
    row,
  ]);
  expect(merged(['', 'Schools', '<', '<'], ['', 'Schools', 'Open', 'Shut'], row)[0]).toEqual([
    '',
    'Schools',
    'Schools – Open',
    'Schools – Shut',
  ]);
});

test('a title below an empty cell that no merged one covers stands by itself', () => {
  expect(merged(['Area', '', 'Schools', '<'], ['', 'Number', 'Open', 'Shut'], row)[0]).toEqual([
    'Area',
    'Number',
    'Schools – Open',
    'Schools – Shut',
  ]);
});

test('without merged cells only groups of the same width are titles in two rows', () => {
  expect(merged(['', 'Girls', '', 'Boys', ''], ['Area', 'a', 'b', 'c', 'd'], row)).toHaveLength(3);
  expect(merged(['Girls', '', 'Boys', ''], ['', 'b', 'c', 'd'], row)[0]).toEqual([
    'Girls',
    'Girls – b',
    'Boys – c',
    'Boys – d',
  ]);
  expect(merged(['Girls', '', 'Boys', 'All'], ['', 'b', 'c', 'd'], row)).toHaveLength(3);
});

test.each([
  [
    ['Area', 'Schools', '<'],
    ['North', '1', '2'],
    ['South', '3', '4'],
  ],
  [
    ['Area', 'Schools', '<'],
    ['^', '1', '2'],
    ['South', '3', '4'],
  ],
  [
    ['Area', 'Schools', 'Rate'],
    ['^', 'Number', '%'],
    ['South', '3', '4'],
  ],
  [
    ['Area', 'Schools', '<'],
    ['^', 'Number', '%'],
  ],
])('the rows %o %o are no titles in two rows', (...rows) => {
  expect(merged(...rows)).toHaveLength(rows.length);
});
