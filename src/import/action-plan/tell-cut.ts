import type { RuledCell } from '../importer.ts';
import { leavesRoom, wordsOf, type CellLook } from '../pdf/cell-to-tree.ts';
import { textAt, type PageCell, type PageRow } from './page-rows.ts';
import type { PlanColumns } from './plan-columns.ts';
import { recommendationHeading, type PlanPart } from './plan-heading.ts';
import { readState } from './read-state.ts';
import { readWholeDay } from './read-whole-day.ts';

/** What a page break does to something: it is cut in two, ends there so that another begins, or nobody can tell. */
export type Cut = 'cut' | 'new' | 'unclear';

/** Two rows that a page break parts, and whether the program that made the PDF leaves what it cuts open. */
export type Break = {
  readonly above: PageRow;
  readonly below: PageRow;
  readonly columns: PlanColumns;
  readonly look: CellLook;
  readonly opens: boolean;
};

const ended = /[.:;!?]['’”)]*$/;
const beginsSmall = /^\p{Ll}/u;
const numbered = /^R?\d{1,2}(?:\.\d{1,2})?(?:[.):]\s|\s|[.):]?$)/;
const facts: readonly PlanPart[] = ['owner', 'due', 'state'];

/** Whether the recommendation at the foot of a page goes on overleaf. */
export function tellTitle({ above, below, columns, look, opens }: Break): Cut {
  const column = columns.get('recommendation')?.[0];
  if (column === undefined) return 'cut';
  const [printed, next] = [textAt(originOf(above, column), column), textAt(below, column)];
  const [cell, following] = [above.cells[column], below.cells[column]];
  if (cell === undefined || following === undefined) return 'unclear';
  if (opens) return cell.cell.open ? 'cut' : 'new';
  if (next === '') return 'cut';
  if (printed === next || numbered.test(next) || recommendationHeading(next) !== undefined) return 'new';
  if (printed === '') return isCentred(cell, following) ? 'unclear' : 'new';
  if (beginsSmall.test(next)) return ended.test(printed) ? 'unclear' : 'cut';
  return hasRoom(cell, following, look) ? 'new' : 'unclear';
}

/** Where a merged cell’s words stand: its row is printed on the same page. */
const originOf = (row: PageRow, column: number): PageRow => {
  const place = row.cells[column];
  if (place?.covered !== 'above') return row;
  return { ...row, cells: row.cells.map((one, at) => (at === column ? { ...place, lines: place.cell.lines } : one)) };
};

/**
 * A merged cell may have its words in the middle of its height, so that they come to stand overleaf: then the cell overleaf
 * has as much room below its words as the empty one has on the page before.
 */
function isCentred({ cell }: PageCell, { cell: below, lines }: PageCell): boolean {
  const room = below.bottom - (lines.at(-1)?.y ?? below.bottom);
  return room > 0.8 * (cell.bottom - cell.top);
}

/** Whether the row at the foot of a page goes on overleaf, or another begins. */
export function tellRow({ above, below, columns, look, opens }: Break): Cut {
  const own = above.cells.flatMap(({ cell }, column) =>
    cell.tall === 1 && below.cells[column]?.cell.tall === 1 ? [column] : [],
  );
  if (opens) {
    const open = own.filter((column) => above.cells[column]?.cell.open === true).length;
    return open === 0 ? 'new' : open === own.length ? 'cut' : 'unclear';
  }
  const both = (column: number) => [textAt(above, column), textAt(below, column)] as const;
  const at = (part: PlanPart) => columns.get(part) ?? [];
  const title = textAt(below, at('recommendation')[0]);
  if (title !== '' && tellTitle({ above, below, columns, look, opens }) === 'new') return 'new';
  const isWhole = (column: number) => {
    const [printed, next] = both(column);
    if (printed === '' || next === '') return false;
    if (at('due').includes(column))
      return [printed, next].every((text) => readWholeDay(text) !== undefined || year.test(text));
    if (at('state').includes(column)) return [printed, next].every((text) => readState([text]).state !== undefined);
    return at('owner').includes(column) && printed === next;
  };
  const [action] = at('actions');
  const [printed, next] = action === undefined ? ['', ''] : both(action);
  if (next !== '' && facts.flatMap(at).some(isWhole)) return 'new';
  const isNumbers = (column: number) => both(column).every((text) => numbered.test(text) && text.length < 8);
  if (next !== '' && own.some((column) => isNumbers(column) && !facts.flatMap(at).includes(column))) return 'new';
  const factsBelow = facts.flatMap(at).filter((column) => textAt(below, column) !== '');
  if (beginsSmall.test(next) && printed !== '' && !ended.test(printed) && factsBelow.length === 0) return 'cut';
  if (next === '' && factsBelow.length === 0) return title === '' ? 'cut' : 'unclear';
  const [left, right] = [above.cells[action ?? -1], below.cells[action ?? -1]];
  const bothSay = facts.flatMap(at).some((column) => both(column).every((text) => text !== ''));
  if (bothSay && left !== undefined && right !== undefined && next !== '' && hasRoom(left, right, look)) return 'new';
  return 'unclear';
}

const year = /\b20\d\d\b|\b\d{1,2}\/\d\d\b/;

/** Whether the first word overleaf would have found room on the cell’s last line, and neither begins a list item. */
function hasRoom({ cell }: PageCell, { lines: [next] }: PageCell, look: CellLook): boolean {
  const last = cell.lines.at(-1);
  const listed = [...cell.lines, ...(next === undefined ? [] : [next])].some((line) =>
    /^[^\p{L}\p{N}(“‘"']/u.test(wordsOf(line)),
  );
  return last !== undefined && next !== undefined && !listed && leavesRoom(last, next, cell satisfies RuledCell, look);
}
