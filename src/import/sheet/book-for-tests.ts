import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { ReadDocument } from '../importer.ts';
import { readSheet } from './read-sheet.ts';

type Value = string | number | Date;

/** A cell of a sheet made in a test: a value, or one with how many columns or rows it covers, a fill, or a line through it. */
export type BookCell =
  | Value
  | {
      readonly is: Value;
      readonly wide?: number;
      readonly tall?: number;
      readonly fill?: string;
      readonly struck?: boolean;
    };

/** A sheet made in a test, with the numbers of its hidden rows and columns, counted from 1. Covered cells are left out of its rows. */
export type BookSheet = {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

/** An Excel file of these sheets. */
export async function book(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, rows }) => ({ sheet: name, data: withCovered(rows) }));
  const parts = unzipSync(new Uint8Array(await writeXlsxFile(made as never).toBuffer()));
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  sheets.forEach(({ hidden, hiddenRows = [], hiddenColumns = [] }, index) => {
    const cols = hiddenColumns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`).join('');
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      hiddenRows
        .reduce((text, row) => text.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`), xml)
        .replace('<sheetData>', `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>`),
    );
    if (hidden === true)
      edit('xl/workbook.xml', (xml) =>
        xml.replace(new RegExp(`(<sheet [^>]*sheetId="${index + 1}")`), '$1 state="hidden"'),
      );
  });
  return zipSync(parts);
}

/** Such a file as an importer gets it, with the warnings of reading it. */
export async function readBook(sheets: readonly BookSheet[]) {
  const read = await readSheet(await book(sheets), 'plan.xlsx');
  if ('fault' in read) throw new Error(read.fault.message);
  const document: ReadDocument = { format: 'sheet', name: 'plan.xlsx', sheets: read.value };
  return { document, warnings: read.warnings };
}

/** Excel’s own way to write merged cells: the first of them, and nothing where it covers others. */
function withCovered(rows: BookSheet['rows']): unknown[][] {
  const covered = new Set<string>();
  return rows.map((cells, y) => {
    const line: unknown[] = [];
    for (const cell of cells) {
      while (covered.has(`${line.length} ${y}`)) line.push(null);
      const { is, wide = 1, tall = 1, fill, struck } = isPlain(cell) ? { is: cell } : cell;
      for (let down = 0; down < tall; down += 1)
        for (let across = 0; across < wide; across += 1) covered.add(`${line.length + across} ${y + down}`);
      line.push({
        value: is === '' ? undefined : is,
        ...(is instanceof Date ? { type: Date, format: 'dd/mm/yyyy' } : {}),
        ...(wide > 1 ? { columnSpan: wide } : {}),
        ...(tall > 1 ? { rowSpan: tall } : {}),
        ...(fill === undefined ? {} : { backgroundColor: fill }),
        ...(struck === true ? { textDecoration: { strikethrough: true } } : {}),
      });
      for (let across = 1; across < wide; across += 1) line.push(null);
    }
    return line;
  });
}

const isPlain = (cell: BookCell): cell is Value => typeof cell !== 'object' || cell instanceof Date;
