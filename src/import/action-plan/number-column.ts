import type { TableRow } from 'mdast';
import { cellText, type PlanColumns } from './plan-columns.ts';

/** The numbers that a column of their own prints: of the recommendations, and of the actions as they stand there. */
export type PrintedNumbers = {
  readonly column?: number;
  readonly recommendations: ReadonlyMap<TableRow, string>;
  readonly actions: ReadonlyMap<TableRow, string>;
};

/** A column’s title that says no more than that it numbers what stands beside it. */
export const numberHeading =
  /^(?:(?:action|recommendation|rec\.?|item|ref\.?|reference|serial)\s*)?(?:no\.?|nos\.?|number|#|ref\.?|id)?$/i;
const number = /^R?(\d{1,2})(?:\.(\d{1,2}))?[.)]?$/;

/**
 * Reads a column headed “No.”, “Ref” or nothing right before the recommendations or the actions. A whole number is the
 * recommendation’s where each has one of its own, else the action’s; 3.2 is action 2 of recommendation 3.
 */
export function readNumbers(header: TableRow, columns: PlanColumns, rows: readonly TableRow[]): PrintedNumbers {
  const [words, actions] = [columns.get('recommendation') ?? [], columns.get('actions')?.[0]];
  const used = new Set([...columns.values()].flat());
  const column = header.children.findIndex(
    (_, index) =>
      !used.has(index) &&
      (words[0] === index + 1 || actions === index + 1) &&
      numberHeading.test(cellText(header, index)) &&
      rows.some((row) => number.test(cellText(row, index))),
  );
  if (column < 0) return { recommendations: new Map(), actions: new Map() };
  const read = rows.flatMap((row) => {
    const [printed, whole, inner] = number.exec(cellText(row, column)) ?? [];
    return printed === undefined || whole === undefined
      ? []
      : [{ row, printed: printed.replace(/^R|[.)]$/g, ''), whole, inner, title: cellText(row, words[0]) }];
  });
  const beside = words[0] === column + 1 || read.every(({ inner }) => inner !== undefined);
  const isOwn = words.length === 1 && beside && areOwn(read);
  const titled = read.filter(({ title }) => title !== '');
  return {
    column,
    recommendations: new Map(isOwn ? titled.map(({ row, whole }) => [row, whole]) : []),
    actions: new Map(
      read.flatMap(({ row, printed, inner }) => (isOwn && inner === undefined ? [] : [[row, printed] as const])),
    ),
  };
}

/** Whether each recommendation has one number and each number one recommendation; a row without words goes on with the one above. */
function areOwn(read: readonly { readonly whole: string; readonly title: string }[]): boolean {
  const titles = new Map<string, string>();
  let last: string | undefined;
  for (const { whole, title } of read) {
    if (title === '' && whole !== last) return false;
    if (title !== '' && (titles.get(whole) ?? title) !== title) return false;
    if (title !== '') titles.set(whole, title);
    last = whole;
  }
  return new Set(titles.values()).size === titles.size;
}
