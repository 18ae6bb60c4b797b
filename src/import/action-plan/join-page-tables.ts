import type { CellLook } from '../pdf/cell-to-tree.ts';
import { rowWords, textAt, type PageCell, type PageRow } from './page-rows.ts';
import type { PlanColumns } from './plan-columns.ts';
import { tellRow, tellTitle, type Break } from './tell-cut.ts';

/** How the table that goes on overleaf is read. */
export type JoinedTable = {
  readonly header: readonly PageRow[];
  readonly columns: PlanColumns;
  readonly look: CellLook;
  readonly opens: boolean;
};

/**
 * The rows of a table with those overleaf: a header that is printed again goes, a row or a recommendation that the page break
 * cuts is put together, and where nobody can tell what the break does, the rows beside it are unclear.
 */
export function joinPageTables(
  before: readonly PageRow[],
  after: readonly PageRow[],
  { header, columns, look, opens }: JoinedTable,
): PageRow[] {
  const rest = after.slice(countHeader(after, header));
  const [above, below] = [before.at(-1), rest[0]];
  if (above === undefined || below === undefined) return [...before, ...rest];
  const broken: Break = { above, below, columns, look, opens };
  const column = columns.get('recommendation')?.[0];
  const [title, row] = [tellTitle(broken), tellRow(broken)];
  if (row === 'cut' && title === 'cut') return mergeRows(before, rest, [...above.cells.keys()]);
  const goesOn = column === undefined || title === 'cut';
  if (title === 'unclear' && textAt(below, column) !== '' && isEmptyAbove(before, column)) {
    // The words overleaf may be those of the empty cell that its last rows stand beside.
    const first = before.findLastIndex(({ cells }) => cells[column ?? -1]?.covered !== 'above');
    const doubtful = before.map((one, index) => (index < first ? one : { ...one, unclear: 'row' as const }));
    return [...doubtful, ...rest];
  }
  if (row === 'new' && goesOn) return mergeTitles(before, rest, column, opens);
  if (row === 'new' && title === 'new') return [...before, ...rest];
  const joined = goesOn ? mergeTitles(before, rest, column, opens) : [...before, ...rest];
  return joined.map((one, index): PageRow => {
    if (index === before.length - 1 && row !== 'new') return { ...one, unclear: one.unclear ?? 'row' };
    return index === before.length ? { ...one, unclear: goesOn ? 'row' : 'below' } : one;
  });
}

/** How many of the first rows print the header again. */
function countHeader(rows: readonly PageRow[], header: readonly PageRow[]): number {
  const [first, last] = [header[0], header.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const isWhole = header.every((row, index) => rows[index] !== undefined && rowWords(rows[index]) === rowWords(row));
  if (isWhole) return header.length;
  return rows[0] !== undefined && rowWords(rows[0]) === rowWords(last) ? 1 : 0;
}

function isEmptyAbove(rows: readonly PageRow[], column: number | undefined): boolean {
  const place = rows.at(-1)?.cells[column ?? -1];
  return place !== undefined && place.cell.lines.length === 0;
}

/** The words of a cell overleaf put to those of the cell it goes on with; what it covers overleaf is covered from there. */
function mergeTitles(
  before: readonly PageRow[],
  after: readonly PageRow[],
  column: number | undefined,
  opens: boolean,
): PageRow[] {
  const place = after[0]?.cells[column ?? -1];
  if (column === undefined || place === undefined || (place.lines.length === 0 && !opens)) return [...before, ...after];
  const [first, ...others] = after;
  if (first === undefined) return [...before];
  const covered = first.cells.map((one, at): PageCell =>
    at === column ? { ...one, lines: [], covered: 'above' } : one,
  );
  return [...addLines(before, column, place), { ...first, cells: covered }, ...others];
}

/** The first row overleaf put together with the last one before it. */
function mergeRows(before: readonly PageRow[], after: readonly PageRow[], columns: readonly number[]): PageRow[] {
  const [first, ...others] = after;
  const rows = columns.reduce<PageRow[]>(
    (joined, column) => {
      const place = first?.cells[column];
      return place === undefined || place.lines.length === 0 ? joined : addLines(joined, column, place);
    },
    [...before],
  );
  return [...rows, ...others];
}

function addLines(rows: readonly PageRow[], column: number, { lines, cell }: PageCell): PageRow[] {
  const origin = rows.findLastIndex(({ cells }) => cells[column]?.covered !== 'above');
  return rows.map((row, index) => {
    if (index !== origin) return row;
    return {
      ...row,
      cells: row.cells.map((one, at) => {
        if (at !== column) return one;
        const crossed = one.cell.crossed === true || cell.crossed === true ? { crossed: true as const } : {};
        const merged = [...one.lines, ...lines];
        return { ...one, lines: merged, cell: { ...one.cell, ...crossed, lines: merged } };
      }),
    };
  });
}
