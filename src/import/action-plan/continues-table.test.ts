import type { Table, TableRow } from 'mdast';
import { expect, test } from 'vitest';
import { tableCell } from '../word/convert-table.ts';
import { continuesTable } from './continues-table.ts';
import { headedColumns } from './plan-columns.ts';

const rowOf = (...texts: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: texts.map((value) => tableCell([{ type: 'paragraph', children: [{ type: 'text', value }] }])),
});
const header = rowOf('Action', 'Lead', 'By when', 'Status');
const columns = headedColumns(header) ?? new Map();
const goesOn = (...rows: readonly (readonly string[])[]) => {
  const table: Table = { type: 'table', children: rows.map((texts) => rowOf(...texts)) };
  return continuesTable(table, { header, columns }, new Map([['DCS', 'Director']]));
};

test.each<readonly [string, readonly string[], boolean]>([
  ['a day', ['Train', '', '30/09/2019', ''], true],
  ['a state', ['Train', '', '', 'Completed'], true],
  ['a lead that is known', ['Train', 'DCS', '', ''], true],
  ['a lead that is not known', ['Train', 'HoS', '', ''], false],
  ['nothing but an action', ['Train', '', '', ''], false],
  ['no action', ['', 'DCS', '30/09/2019', 'Completed'], false],
  ['other columns', ['Train', 'DCS', '30/09/2019'], false],
])('a table below a plan’s whose first row has %s', (_, row, told) => {
  expect(goesOn(row)).toBe(told);
});

test('a table without rows goes on with none', () => {
  expect(goesOn()).toBe(false);
});
