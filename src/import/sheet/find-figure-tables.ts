import type { ReadDocument } from '../importer.ts';
import { rowNumber, type Sheet } from './sheet.ts';
import { findFigureColumns, isComparedArea, saysWhen, type FigureColumn } from './figure-columns.ts';
import { isPartOfYear, joinHeadings } from './join-headings.ts';
import { readPeriod } from './read-period.ts';
import { findLeft, type Table } from './read-table.ts';
import { shownSheets } from './sheets-of.ts';
import { withoutHidden, withoutStruck } from './left-out-cells.ts';

/** A row of figures with its number in the file. */
export type FigureRow = { readonly number: number; readonly cells: readonly string[] };

/**
 * A table of figures. In a long one each row has its period; in a wide one `periods` are the columns of figures with the
 * words of their headings. `areas` are columns of other areas’ figures, by their headings; `above` are the lines before it;
 * `hidden` are the cells of the sheet that Excel does not show.
 */
export type FigureTable = Pick<Table, 'sheet' | 'above' | 'struck' | 'left'> & {
  readonly columns: ReadonlyMap<FigureColumn, number>;
  readonly periods: ReadonlyMap<number, string>;
  readonly areas: ReadonlyMap<number, string>;
  readonly rows: readonly FigureRow[];
  readonly hidden: readonly string[];
};

type Header = Pick<FigureTable, 'columns' | 'periods' | 'areas'> & {
  readonly headings: readonly string[];
  readonly depth: number;
};

/** Every table of figures in a file, those under one another in one sheet too. Hidden sheets are passed over, and hidden and struck-out cells left out. */
export const findFigureTables = (document: ReadDocument): readonly FigureTable[] =>
  shownSheets(document).flatMap(figureTablesOf);

/** Every table of figures in a sheet. */
export function figureTablesOf(sheet: Sheet): FigureTable[] {
  const { rows: shown, hidden } = withoutHidden(sheet);
  const { rows, struck } = withoutStruck({ ...sheet, rows: shown });
  const headers: { readonly at: number; readonly header: Header }[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const header = readHeader(rows, at);
    const last = headers.at(-1)?.header;
    // A row of figures may hold the words of a heading. A heading that is typed again names the measure where the last one did.
    if (header === undefined || (last !== undefined && nameColumn(last) !== nameColumn(header))) continue;
    headers.push({ at, header });
    at += header.depth - 1;
  }
  return headers.map(({ at, header: { depth, headings, ...header } }, index) => {
    const end = headers[index + 1]?.at ?? rows.length;
    const below = rows.slice(at + depth, end);
    const used = [...header.columns.values(), ...header.periods.keys(), ...header.areas.keys()];
    return {
      sheet: sheet.name,
      ...header,
      above: index === 0 ? rows.slice(0, at).flat().filter(Boolean).join(' ') : '',
      rows: below.map((cells, offset) => ({ number: rowNumber(sheet, at + depth + offset), cells })),
      struck: index === 0 ? struck : [],
      hidden: index === 0 ? hidden : [],
      left: findLeft(headings, below, used),
    };
  });
}

const nameColumn = ({ columns }: Header) => columns.get('title') ?? columns.get('id');

const ofOneFigure: ReadonlySet<FigureColumn> = new Set([
  ...(['period', 'quarter', 'year', 'ends', 'value', 'numerator', 'denominator', 'qualifier'] as const),
  ...(['rank', 'change', 'change-unit', 'change-since', 'note'] as const),
]);

/** The header that begins in a row, in one line or two; of two that fit, the one that knows more periods. */
function readHeader(rows: readonly (readonly string[])[], at: number): Header | undefined {
  const [upper = [], lower = []] = [rows[at], rows[at + 1]];
  const one = headerOf(upper, 1);
  const title = findFigureColumns(upper).get('title');
  const isData = title !== undefined && (lower[title] ?? '') !== '';
  const both = isData ? undefined : joinHeadings(upper, lower);
  const two = both === undefined ? undefined : headerOf(both.headings, 2);
  // A title stands above headings that need it for nothing; quarters below two lines belong to a third.
  const isTitled = both?.isGrouped === false && (headerOf(lower, 1)?.periods.size ?? 0) >= (two?.periods.size ?? 0);
  const isParted = two !== undefined && (rows[at + 2] ?? []).filter(isPartOfYear).length > 1;
  return !isTitled && !isParted && (two?.periods.size ?? 0) > (one?.periods.size ?? 0) ? two : one;
}

function headerOf(headings: readonly string[], depth: number): Header | undefined {
  const named = findFigureColumns(headings);
  if (!named.has('title') && !named.has('id')) return undefined;
  const isLong = named.has('value') && saysWhen(named);
  // What stands once in a row cannot be said of each of its periods.
  const columns = isLong ? named : new Map([...named].filter(([name]) => !ofOneFigure.has(name)));
  const free = [...headings.entries()].filter(([column]) => ![...columns.values()].includes(column));
  const read = isLong ? [] : free.map(([column, heading]) => ({ column, heading, key: readPeriod(heading)?.key }));
  // Of two columns for one period nobody can tell which is the authority’s own.
  const isOnly = (key: string | undefined) =>
    key !== undefined && read.filter((other) => other.key === key).length === 1;
  // A year so far beside its quarters would stand among them as one more.
  const isWhole = (key: string | undefined) => key !== undefined && !/^(?:ytd|part) /.test(key);
  const isMixed = read.some(({ key }) => isWhole(key));
  const periods = new Map(
    read.filter(({ key }) => isOnly(key) && (!isMixed || isWhole(key))).map(({ column, heading }) => [column, heading]),
  );
  const areas = new Map(isLong ? free.filter(([, heading]) => isComparedArea(heading)) : []);
  return isLong || periods.size >= 2 ? { headings, columns, periods, areas, depth } : undefined;
}
