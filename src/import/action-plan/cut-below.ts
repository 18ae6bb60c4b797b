import type { ShownSheet } from '../sheet/show-sheet.ts';
import type { PlanColumns } from './plan-columns.ts';
import type { PlanPart } from './plan-heading.ts';
import { beginsAsTotal, isTotal } from '../is-total.ts';
import { isColour } from './read-state.ts';

type Rows = ShownSheet['rows'];

const facts: readonly PlanPart[] = ['owner', 'due', 'state', 'know', 'outcomes'];
const number = /^R?\d{1,2}(?:\.\d{1,2})?[.):]?(?:\s|$)/;
const note =
  /^(?:key|legend|notes?|b?rag|red|amber|green|blue|grey|purple|signed|approved|version|(?:last )?updated|prepared|page|\*)(?![\p{L}\p{N}])/iu;

/** The rows of a plan’s table, and those that belong to none: totals, and a key, notes or signatures below the last action. */
export function cutBelow(rows: Rows, columns: PlanColumns): { readonly rows: Rows; readonly below: Rows } {
  const filled = ({ cells }: Rows[number], part: PlanPart) =>
    (columns.get(part) ?? []).some((column) => (cells[column]?.text ?? '') !== '');
  const first = ({ cells }: Rows[number]) => cells.find(({ text }) => text !== '')?.text ?? '';
  const counts = (row: Rows[number]) =>
    isTotal(first(row)) ||
    (beginsAsTotal(first(row)) && !/\p{L}/u.test(row.cells[columns.get('actions')?.[0] ?? -1]?.text ?? ''));
  const says = (row: Rows[number]) => facts.some((part) => filled(row, part));
  const isRow = (row: Rows[number]) =>
    filled(row, 'actions') ? says(row) || number.test(first(row)) : says(row) && number.test(first(row));
  const counted = rows.filter((row) => !counts(row));
  // Below the last action with who, when or how far, what stands apart or begins like a note is none of the plan.
  const last = counted.findLastIndex(isRow);
  const mostlySay = last >= 0 && counted.slice(0, last + 1).filter(isRow).length >= (last + 1) / 2;
  const isNote = (row: Rows[number]) =>
    note.test(first(row)) && (mostlySay || !filled(row, 'actions') || isColour(first(row)));
  const end = counted.findIndex((row, index) => index > last && (isNote(row) || (mostlySay && row.spaced)));
  const kept = end < 0 ? counted : counted.slice(0, end);
  return { rows: kept, below: rows.filter((row) => !kept.includes(row)) };
}
