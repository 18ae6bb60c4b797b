import type { Code, Nodes, Table } from 'mdast';
import type { Slip } from './find-slips.ts';
import { isIndentedRow } from './is-indented-row.ts';

/** The most rows of one table that are named each: more have one cause, mostly the heading. */
const mostRows = 3;

/** Finds rows of a table with other cells than its heading has, and a table that is read as a paragraph. `lines` are those of the body. */
export function findTableSlips(node: Nodes, lines: readonly string[]): Slip[] {
  if (node.type === 'table') return findUnevenRows(node);
  if (node.type === 'code') return findIndentedRow(node, lines);
  if (node.type !== 'paragraph' && node.type !== 'heading') return [];
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return [];
  const [first = '', ...more] = lines.slice(start.line - 1, end.line);
  const rows = [first.slice(start.column - 1), ...more].map((line) => line.replace(/^[\s>]+/, '').trimEnd());
  const message = explainRows(rows);
  return message === undefined ? [] : [{ rule: 'table-shape', line: start.line, column: start.column, message }];
}

function findUnevenRows({ children: [heading, ...rows] }: Table): Slip[] {
  const columns = heading?.children.length ?? 0;
  const uneven = rows.filter(({ children }) => children.length !== columns);
  const named = uneven.length > mostRows ? uneven.slice(0, 1) : uneven;
  return named.map(({ children, position }) => {
    const others = uneven.length > named.length ? `, and ${uneven.length - 1} more rows differ too` : '';
    const cure =
      children.length > columns
        ? 'What is beyond the last column would not be published. Correct the row or the heading; write \\| for a “|” inside a text.'
        : 'Write an empty cell as “| |”; if this line is not part of the table, put an empty line above it.';
    return {
      rule: 'table-shape',
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
      message: `This row has ${cellsOf(children.length)}, its table has ${columns}${others}. ${cure}`,
    };
  });
}

/** Rows of a sheet whose first cell is empty: the tab before the second one makes code of them. */
function findIndentedRow({ position }: Code, lines: readonly string[]): Slip[] {
  const { start } = position ?? {};
  if (start === undefined) return [];
  if (!isIndentedRow(lines[start.line - 1] ?? '')) return [];
  const message =
    'These look like the cells of a sheet, with none in front of the first tab, and would be shown as computer code. Write “|” between them, as in “| | 2014 | 12 |”, with a line like “| --- | --- | --- |” below the heading.';
  return [{ rule: 'table-shape', line: start.line, column: start.column, message }];
}

/** Why lines of a paragraph that look like a table are not read as one; undefined where they do not look so. */
function explainRows(rows: readonly string[]): string | undefined {
  if (rows.some((row, index) => isRow(row) && (isRow(rows[index + 1] ?? '') || hasFigures(row))))
    return 'These look like the cells of a sheet, and would be published as one run of words. Write “|” between them, as in “| 2014 | 12 |”, with a line like “| --- | --- |” below the heading.';
  const ruler = rows.findIndex(isRuler);
  if (
    ruler < 0 &&
    !rows.some((row) => row.startsWith('|') && row.endsWith('|') && row.slice(1, -1).trim() !== '') &&
    rows.filter((row) => row.startsWith('|')).length < 2
  )
    return undefined;
  const heading = ruler > 0 ? countCells(rows[ruler - 1] ?? '') : 0;
  const columns = ruler > 0 ? countCells(rows[ruler] ?? '') : 0;
  if (heading !== columns)
    return `The table’s line of hyphens has ${cellsOf(columns)}, the heading above it ${heading}, so it would be published as text with “|” in it. Give both as many.`;
  return 'This looks like a table but would be published as text with “|” in it. A table needs a heading, a line like “| --- | --- |” below it, and no empty line between its rows.';
}

/** Whether a line has tabs between its words, as a sheet’s cells are pasted, or twice a row of spaces, as mail sets them. */
const isRow = (row: string): boolean => /\S\t+\S|\S {3,}\S+(?: \S+)* {3,}\S/.test(row);

/** Whether a line of three cells or more has one that is a figure alone, so that it is a sheet’s without another one below it. */
const hasFigures = (row: string): boolean => row.split(/\t+/).length > 2 && /\t£?\d[\d.,]*%?(?:\t|$)/.test(row);

/** Whether a line is the one between a table’s heading and its rows. */
const isRuler = (row: string): boolean => row.includes('|') && row.includes('-') && /^[|:\s-]+$/.test(row);

const countCells = (row: string): number =>
  row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length;

const cellsOf = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
