import { strFromU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { formatDate } from '../../evidence/dates/dates.ts';
import type { ReadFault, ReadResult } from '../importer.ts';
import type { Sheet } from './sheet.ts';
import { printedMarking } from '../printed-marking.ts';
import { readOfficeBeside } from '../read-office-beside.ts';
import { unpackOffice } from '../word/unpack-office.ts';
import { cellText } from './cell-text.ts';
import { columnName } from './column-name.ts';
import { fillSheet } from './fill-sheet.ts';
import { findSheetMarks, type SheetMarks } from './find-sheet-marks.ts';
import { readCsv } from './read-csv.ts';
import { findWorkbookMarks } from './find-workbook-marks.ts';
import { printedHeads } from './printed-heads.ts';

const allCovered: ReadFault = {
  code: 'sheet-all-covered',
  message:
    'All filled cells have letters in the colour of their fill, so none was read. The file still holds them: whoever opens it can copy them.',
};

/** Reads an Excel or CSV file as sheets of text: dates year-month-day, empty rows left out. */
export async function readSheet(bytes: Uint8Array, name: string): Promise<ReadResult<readonly Sheet[]>> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readExcel(bytes);
  const read = /\.xls[xm]?$/i.test(name) ? refuse(bytes) : readCsv(bytes, name);
  return 'fault' in read ? read : { ...read, warnings: [...printedMarking([], aloneIn(read.value)), ...read.warnings] };
}

/** The cells that stand alone in their row, as a title does. */
const aloneIn = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const [only, another] = row.filter((cell) => cell !== '');
      return only === undefined || another !== undefined ? [] : [only];
    }),
  );

async function readExcel(bytes: Uint8Array): Promise<ReadResult<readonly Sheet[]>> {
  const office = unpackOffice(bytes);
  if ('fault' in office) return office;
  if (!office.names.some((name) => name.startsWith('xl/'))) {
    return {
      fault: {
        code: 'file-not-excel',
        message:
          'The file holds no sheet. It may be a Word file saved under an Excel ending; save it again as .xlsx from Excel.',
      },
    };
  }
  try {
    // Only parts that were unpacked within the limit reach the reader, which has none of its own.
    const tables = await readXlsxFile(Buffer.from(zipSync({ ...office.parts }, { level: 0 })));
    const marks = findSheetMarks(office.parts);
    const sheets = tables
      .map(({ sheet, data }) => {
        const found = marks.get(sheet);
        const { hidden = false, struck, layout } = found ?? {};
        const rows = data.map((row, y) => row.map((cell, x) => shownText(cell, `${columnName(x)}${y + 1}`, found)));
        return {
          ...fillSheet(sheet, rows),
          ...(hidden ? { hidden } : {}),
          ...(struck?.size ? { struck } : {}),
          ...(layout === undefined ? {} : { layout }),
        };
      })
      .filter(({ rows }) => rows.length > 0);
    // A sheet whose filled cells are all covered is none, and is told of still.
    const read = new Set(sheets.map(({ name }) => name));
    const covered = [...marks]
      .filter(([name]) => !read.has(name))
      .flatMap(([, { warnings }]) => warnings.filter(({ code }) => code === 'words-covered'));
    if (sheets.length === 0 && covered.length > 0) return { fault: allCovered };
    if (sheets.length === 0) return { fault: { code: 'file-no-text', message: 'The file holds no filled cell.' } };
    const own = sheets.flatMap(({ name }) => marks.get(name)?.warnings ?? []);
    const heads = Object.entries(office.parts).flatMap(([path, part]) =>
      /^xl\/worksheets\/[^/]+\.xml$/i.test(path) ? printedHeads(strFromU8(part)) : [],
    );
    const marked = printedMarking(heads, aloneIn(sheets));
    const warnings = [...marked, ...own, ...covered, ...findWorkbookMarks(office)];
    return { value: sheets, warnings, beside: readOfficeBeside(office.parts) };
  } catch {
    return {
      fault: {
        code: 'file-damaged',
        message:
          'The Excel file is damaged: its cells cannot be read. Open it in Excel, save it again and use the new copy.',
      },
    };
  }
}

function refuse(bytes: Uint8Array): ReadResult<readonly Sheet[]> {
  const office = unpackOffice(bytes);
  return 'fault' in office
    ? office
    : {
        fault: {
          code: 'file-not-excel',
          message: 'The file is not an Excel file, whatever its ending says. Save it again as .xlsx from Excel.',
        },
      };
}

/** A cell as it is shown: 85% is stored as 0.85, March 2018 as its first day, and 14:30 as a part of a day. What is no day, of which Excel shows only ####, is the number it is; what is covered is nothing. */
function shownText(cell: unknown, at: string, marks: SheetMarks | undefined) {
  if (marks?.covered.has(at)) return '';
  const [decimals, length] = [marks?.percents.get(at), marks?.months.get(at)];
  if (typeof cell === 'number' && decimals !== undefined) return `${roundAsShown(cell * 100, decimals)}%`;
  if (cell instanceof Date && marks?.times.has(at)) return marks.times.get(at) ?? '';
  if (cell instanceof Date && marks?.undated.has(at)) return marks.undated.get(at) ?? '';
  if (!(cell instanceof Date) || length === undefined) return cellText(cell);
  const date = cellText(cell).slice(0, length);
  // As 2011-12, December 2011 would read like a pair of years.
  return length === 7 && Number(date.slice(5)) === (Number(date.slice(0, 4)) + 1) % 100 ? formatDate(date) : date;
}

/** A number rounded as Excel shows it: half a last figure up, of the fifteen figures that count. */
function roundAsShown(value: number, decimals: number): string {
  const shown = Number(value.toPrecision(15));
  // Just above half in tenths may be just below it in the parts of two that a number is stored in.
  return (shown + Math.sign(shown) * 1e-9).toFixed(decimals);
}
