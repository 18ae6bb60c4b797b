import type { ReadDocument } from '../importer.ts';
import { rowNumber, type Sheet } from './sheet.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import { joinLines } from './join-lines.ts';
import { sheetsOf, shownSheets } from './sheets-of.ts';
import { withoutStruck } from './left-out-cells.ts';

/**
 * A sheet’s rows by the names of their columns, and the row of the file each stands in, with its sheet where there are several.
 * `lines` are the cells that have several lines, with their breaks; `alone` says that one cell of the row is filled, and
 * whether it is merged over others.
 */
export type TableRow = {
  readonly row: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly lines?: ReadonlyMap<string, string>;
  readonly alone?: 'merged' | 'single';
};

/** A column that no name fits, by its heading or its letter, and how many of its cells are filled. */
type LeftColumn = { readonly heading: string; readonly filled: number };

/** A table by the names of its columns, with the words printed for them: the headings, and the lines above. */
export type Table = {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly headings: ReadonlyMap<string, string>;
  readonly above: string;
  readonly rows: readonly TableRow[];
  readonly left: readonly LeftColumn[];
  /** The struck-out cells that were left out, with their words. */
  readonly struck: readonly string[];
};

type Names = Readonly<Record<string, RegExp>>;

/** The table of every sheet whose header has all the columns that must be there; `names` says what each column may be called. Hidden sheets are passed over. */
export function readTables(document: ReadDocument, names: Names, needed: readonly string[]): readonly Table[] {
  const several = sheetsOf(document).length > 1;
  return shownSheets(document).flatMap((sheet) => readOne(sheet, names, needed, several));
}

function readOne(sheet: Sheet, names: Names, needed: readonly string[], several: boolean): Table[] {
  const { rows, struck } = withoutStruck(sheet);
  for (const [index, header] of rows.slice(0, 6).entries()) {
    const columns = findColumns(header, names);
    if (!needed.every((name) => columns.has(name))) continue;
    const below = rows.slice(index + 1).map((cells, offset) => ({
      row: `${rowNumber(sheet, index + 1 + offset)}${several ? ` of “${sheet.name}”` : ''}`,
      cells: new Map(
        [...columns]
          .map(([name, column]) => [name, joinSpaces(cells[column] ?? '')] as const)
          .filter(([, value]) => value !== ''),
      ),
      lines: new Map(
        [...columns]
          .map(([name, column]) => [name, joinLines(cells[column] ?? '')] as const)
          .filter(([, value]) => value.includes('\n')),
      ),
      ...aloneIn(cells, rowNumber(sheet, index + 1 + offset), sheet),
    }));
    const headings = new Map([...columns].map(([name, column]) => [name, joinSpaces(header[column] ?? '')]));
    return [
      {
        sheet: sheet.name,
        columns: [...columns.keys()],
        headings,
        above: rows.slice(0, index).flat().join(' '),
        rows: below.filter(({ cells }) => cells.size > 0 && !isHeaderAgain(cells, headings)),
        struck,
        left: findLeft(header, rows.slice(index + 1), [...columns.values()]),
      },
    ];
  }
  return [];
}

function aloneIn(cells: readonly string[], number: number, { layout }: Sheet): Pick<TableRow, 'alone'> {
  const filled = cells.flatMap((text, column) => (text.trim() === '' ? [] : [column]));
  const [only] = filled;
  if (only === undefined || filled.length > 1) return {};
  const isMerged = layout?.merged.some(({ top, left, right }) => top === number && left === only && right > left);
  return { alone: isMerged === true ? 'merged' : 'single' };
}

/** A header that is typed again, as at the top of a printed page. */
const isHeaderAgain = (cells: ReadonlyMap<string, string>, headings: ReadonlyMap<string, string>) =>
  cells.size > 1 && [...cells].every(([name, value]) => value === headings.get(name));

function findColumns(header: readonly string[], names: Names): Map<string, number> {
  const columns = new Map<string, number>();
  header.forEach((title, column) => {
    const name = Object.keys(names).find((key) => !columns.has(key) && names[key]?.test(joinSpaces(title)));
    if (name !== undefined) columns.set(name, column);
  });
  return columns;
}

/** The filled columns below a header that are not among those `used`. */
export function findLeft(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  used: readonly number[],
): LeftColumn[] {
  const width = Math.max(header.length, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => ({
    column,
    heading: joinSpaces(header[column] ?? '') || `column ${column + 1}`,
    filled: rows.filter((cells) => (cells[column] ?? '').trim() !== '').length,
  }))
    .filter(({ column, filled }) => filled > 0 && !used.includes(column))
    .map(({ heading, filled }) => ({ heading, filled }));
}
