import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { decodeText } from '../../evidence/decode-text.ts';
import type { ReadResult, Sheet } from '../importer.ts';
import { plainCharacters } from '../plain-characters.ts';
import { unpackOffice } from '../word/unpack-office.ts';

/** Reads an Excel or CSV file as sheets of text: dates year-month-day, empty rows left out. */
export async function readSheet(bytes: Uint8Array, name: string): Promise<ReadResult<readonly Sheet[]>> {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
    ? readExcel(bytes)
    : /\.xls[xm]?$/i.test(name)
      ? refuse(bytes)
      : readCsv(bytes, name);
}

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
    const found = await readXlsxFile(Buffer.from(zipSync({ ...office.parts }, { level: 0 })));
    const sheets = found
      .map(({ sheet, data }) => ({ name: sheet, rows: filled(data.map((row) => row.map(cellText))) }))
      .filter(({ rows }) => rows.length > 0);
    if (sheets.length === 0) return { fault: { code: 'file-no-text', message: 'The file holds no filled cell.' } };
    const macros = office.names.some((entry) => /vbaProject\.bin$/i.test(entry));
    return {
      value: sheets,
      warnings: macros
        ? [
            {
              code: 'macros',
              message:
                'The file holds macros (small programs). Only its cells were read; the macros were neither read nor run.',
            },
          ]
        : [],
    };
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

function readCsv(bytes: Uint8Array, name: string): ReadResult<readonly Sheet[]> {
  const decoded = decodeText(bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes);
  if ('fault' in decoded)
    return { fault: { code: 'file-encoding', message: `${decoded.fault} In Excel, choose “CSV UTF-8”.` } };
  try {
    const rows: string[][] = parse(decoded.text, {
      delimiter: delimiterOf(decoded.text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
    const sheet = { name: name.replace(/\.[^.]+$/, ''), rows: filled(rows.map((row) => row.map(withoutApostrophe))) };
    return sheet.rows.length === 0
      ? { fault: { code: 'file-no-text', message: 'The file holds no filled cell.' } }
      : { value: [sheet], warnings: [] };
  } catch {
    return {
      fault: {
        code: 'file-damaged',
        message:
          'The CSV file cannot be read: a quotation mark is not closed. Open it in Excel and save it again as “CSV UTF-8”.',
      },
    };
  }
}

/** Excel writes semicolons where the comma is the decimal sign. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const counted = [',', ';', '\t'].map((sign) => ({ sign, times: line.split(sign).length }));
  return counted.reduce((best, next) => (next.times > best.times ? next : best)).sign;
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? withoutApostrophe(String(cell))
    : '';
}

/** The exported sheet keeps texts that look like formulas from running with an apostrophe. */
const withoutApostrophe = (text: string) => plainCharacters(text.replace(/^'(?=[=+\-@])/, '')).trim();

const filled = (rows: string[][]) => rows.filter((row) => row.some((cell) => cell !== ''));
