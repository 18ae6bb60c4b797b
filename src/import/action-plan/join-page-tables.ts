import { wordsOf, type CellLook } from '../pdf/cell-to-tree.ts';
import { beginsSmall, ended, type Break, type Cut } from './page-break.ts';
import { rowWords, textAt, type PageCell, type PageRow } from './page-rows.ts';
import type { PlanColumns } from './plan-columns.ts';
import { readWholeDay } from './read-whole-day.ts';
import { tellRow } from './tell-row.ts';
import { tellTitle } from './tell-title.ts';

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
  const column = columns.get('recommendation')?.[0];
  const topped = column !== undefined && areTopped([...before, ...rest.slice(1)], column);
  const broken: Break = { above, below, columns, look, opens, topped };
  const row = tellRow(broken);
  // Where a row left open is none that goes on, its recommendation need not go on either.
  const isDoubtful = opens && row === 'unclear' && textAt(below, column) !== '';
  const title = isDoubtful ? 'unclear' : tellTitle(broken);
  if (row === 'cut' && title === 'cut') return mergeRows(before, rest, [...above.cells.keys()]);
  const goesOn = column === undefined || title === 'cut';
  if (title === 'unclear' && textAt(below, column) !== '' && isEmptyAbove(before, column)) {
    // The words overleaf may be those of the empty cell that its last rows stand beside.
    const first = before.findLastIndex(({ cells }) => cells[column ?? -1]?.covered !== 'above');
    return [...before, ...rest].map((one, index) => {
      const isBeside = index >= first && (index < before.length || (index === before.length && row !== 'new'));
      return isBeside ? { ...one, unclear: 'row' as const } : one;
    });
  }
  const beside = columnsBeside(broken, column);
  const joined = goesOn ? mergeTitles(before, rest, column, opens) : [...before, ...rest];
  if (row === 'new' && title !== 'unclear' && !beside.includes('unclear')) {
    const cut = [...beside.keys()].filter((at) => beside[at] === 'cut');
    return cut.reduce(
      (rows, at) => mergeTitles(rows.slice(0, before.length), rows.slice(before.length), at, opens),
      joined,
    );
  }
  return joined.map((one, index): PageRow => {
    if (index === before.length - 1 && (row !== 'new' || beside.includes('unclear')))
      return { ...one, unclear: one.unclear ?? 'row' };
    return index === before.length ? { ...one, unclear: goesOn ? 'row' : 'below' } : one;
  });
}

/** Whether a merged cell beside the recommendations, like one for the lead of several actions, goes on overleaf with words of its own. */
function columnsBeside({ above, below, columns }: Break, title: number | undefined): Cut[] {
  const facts = [...(columns.get('owner') ?? []), ...(columns.get('due') ?? []), ...(columns.get('state') ?? [])];
  return above.cells.map(({ cell }, column) => {
    const place = below.cells[column];
    const isMerged = cell.tall > 1 || (place?.cell.tall ?? 1) > 1;
    const [printed, next] = [cell.lines.map(wordsOf).join(' '), textAt(below, column)];
    if (column === title || !isMerged || printed === '' || next === '') return 'new';
    if (beginsSmall.test(next) && !ended.test(printed)) return 'cut';
    const areDays = [printed, next].every((text) => readWholeDay(text) !== undefined || text === printed);
    return facts.includes(column) && !areDays ? 'unclear' : 'new';
  });
}

/** Whether the words of a column’s cells begin at the top: those with room to spare say so, and none says otherwise. */
function areTopped(rows: readonly PageRow[], column: number): boolean {
  const rooms = rows.flatMap(({ cells }) => {
    const place = cells[column];
    const [first, last] = [place?.cell.lines[0], place?.cell.lines.at(-1)];
    if (place === undefined || place.covered !== undefined || first === undefined || last === undefined) return [];
    const [above, below] = [first.y - 0.8 * first.size - place.cell.top, place.cell.bottom - last.y - 0.2 * last.size];
    return below + above > 2 * first.size ? [below - above > 1.2 * first.size] : [];
  });
  return rooms.length > 0 && rooms.every(Boolean);
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
