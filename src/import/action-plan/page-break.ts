import { leavesRoom, wordsOf, type CellLook } from '../pdf/cell-to-tree.ts';
import type { PageCell, PageRow } from './page-rows.ts';
import type { PlanColumns } from './plan-columns.ts';

/** What a page break does to something: it is cut in two, ends there so that another begins, or nobody can tell. */
export type Cut = 'cut' | 'new' | 'unclear';

/**
 * Two rows that a page break parts, in a table whose columns are known; whether the program that made the PDF leaves what it
 * cuts open, and whether the words of the table’s cells surely begin at the top of each.
 */
export type Break = {
  readonly above: PageRow;
  readonly below: PageRow;
  readonly columns: PlanColumns;
  readonly look: CellLook;
  readonly opens: boolean;
  readonly topped: boolean;
};

/** Where a text ends a sentence. */
export const ended = /[.:;!?]['’”)]*$/;
/** Where a text begins in the middle of a sentence. */
export const beginsSmall = /^\p{Ll}/u;
/** A number before a text, or alone. */
export const numbered = /^R?(\d{1,2})(?:\.(\d{1,2}))?(?:[.):]\s|\s|[.):]?$)/;

/** Whether a text begins with a number of its own after another text: with a sign, alone, or one more. “12 months” may only go on. */
export function isNumberedAfter(printed: string, text: string): boolean {
  const [head = '', whole, part = '0'] = numbered.exec(text) ?? [];
  if (whole === undefined) return false;
  if (head === text || /^R|[.):]\s$/.test(head)) return true;
  const [, before, partBefore = '0'] = numbered.exec(printed) ?? [];
  return Number(whole) === Number(before) + 1 || (whole === before && Number(part) > Number(partBefore));
}

/** The places whose cells stand in one row on both sides of the break. */
export const ownColumns = ({ above, below }: Break): number[] =>
  above.cells.flatMap(({ cell }, column) => (cell.tall === 1 && below.cells[column]?.cell.tall === 1 ? [column] : []));

/** Whether the first word overleaf would have found room on the cell’s last line, and neither begins a list item. */
export function hasRoom({ cell }: PageCell, { lines: [next] }: PageCell, look: CellLook): boolean {
  const last = cell.lines.at(-1);
  const listed = [...cell.lines, ...(next === undefined ? [] : [next])].some((line) =>
    /^[^\p{L}\p{N}(“‘"']/u.test(wordsOf(line)),
  );
  return last !== undefined && next !== undefined && !listed && leavesRoom(last, next, cell, look);
}
