import type { PhrasingContent, RootContent } from 'mdast';
import { makeHeading } from '../make-blocks.ts';
import { rowNumber, type Sheet } from '../sheet/sheet.ts';
import { makeTable } from '../make-table.ts';
import { columnName } from '../sheet/column-name.ts';

/** A sheet as a heading and a table, its first row as the header. */
export function sheetTable(sheet: Sheet): RootContent[] {
  const filled = sheet.rows
    .map((row, at) =>
      row.map((cell, column) => wordsOf(cell, sheet.struck?.has(`${columnName(column)}${rowNumber(sheet, at)}`))),
    )
    .filter((row) => row.some((cell) => cell.length > 0));
  if (filled.length === 0) return [];
  return [makeHeading(2, sheet.name), makeTable(filled, (words = []) => words)];
}

function wordsOf(cell: string, struck = false): PhrasingContent[] {
  const value = cell.replace(/\s*\n\s*/g, ' ').trim();
  if (value === '') return [];
  return struck ? [{ type: 'delete', children: [{ type: 'text', value }] }] : [{ type: 'text', value }];
}
