import { parse } from 'csv-parse/sync';
import { decodeText } from '../../evidence/parsing/decode-text.ts';
import type { ReadResult } from '../importer.ts';
import type { Sheet } from './sheet.ts';
import { cellText } from './cell-text.ts';
import { fillSheet } from './fill-sheet.ts';

/** Reads a CSV file as one sheet. One in which a quotation mark may have swallowed rows is refused. */
export function readCsv(bytes: Uint8Array, name: string): ReadResult<readonly Sheet[]> {
  const decoded = decodeText(bytes);
  if ('fault' in decoded)
    return { fault: { code: 'file-encoding', message: `${decoded.fault} In Excel, choose “CSV UTF-8”.` } };
  // Excel’s own note of the delimiter, which it does not show as a row.
  const [, told, text = decoded.text] = /^sep=(.)\n([\s\S]*)$/i.exec(decoded.text) ?? [];
  const rows = parseRows(text, told ?? delimiterOf(text));
  if (!Array.isArray(rows)) {
    const place = rows.row === undefined ? 'a quotation mark' : `a quotation mark in row ${rows.row}`;
    return {
      fault: {
        code: 'file-damaged',
        message: `The CSV file cannot be read: ${place} is not closed, so that rows would run into one another. Open it in Excel, correct the row and save it again as “CSV UTF-8”.`,
      },
    };
  }
  const sheet = fillSheet(
    name.replace(/\.[^.]+$/, ''),
    rows.map((row) => row.map(cellText)),
  );
  return sheet.rows.length === 0
    ? { fault: { code: 'file-no-text', message: 'The file holds no filled cell.' } }
    : { value: [sheet], warnings: [] };
}

/** Rows, or the row whose quotation marks cannot be trusted. */
function parseRows(text: string, delimiter: string): string[][] | { readonly row?: number } {
  const options = { delimiter, relax_column_count: true };
  try {
    return parse(text, options);
  } catch {
    // Written by hand: 6" ruler. That is read as it stands, unless a quotation mark goes on over the end of a line.
  }
  try {
    const rows: string[][] = parse(text, { ...options, relax_quotes: true });
    const broken = rows.findIndex((row) => row.some((cell) => cell.includes('\n')));
    return broken < 0 ? rows : { row: broken + 1 };
  } catch {
    return {};
  }
}

/** Excel writes semicolons where the comma is the decimal sign. A line above the header may hold none. */
function delimiterOf(text: string): string {
  const lines = text.split('\n', 6);
  const times = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length));
  return [',', ';', '\t'].reduce((best, next) => (times(next) > times(best) ? next : best));
}
