import type { Table, TableRow } from 'mdast';
import { cellText, type PlanColumns } from './plan-columns.ts';
import { readState } from './read-state.ts';
import { readWholeDay } from './read-whole-day.ts';

/**
 * Whether a table without a header goes on with the plan’s table right above it: as many columns, nothing like a title
 * in its first row, and a day, a state or the initials of a known lead where the plan prints them.
 */
export function continuesTable(
  table: Table,
  { header, columns }: { readonly header: TableRow; readonly columns: PlanColumns },
  owners: ReadonlyMap<string, string>,
): boolean {
  const [top] = table.children;
  if (top === undefined || top.children.length !== header.children.length) return false;
  const [due, owner, state] = [columns.get('due')?.[0], columns.get('owner')?.[0], columns.get('state') ?? []];
  const fits = (row: TableRow) =>
    readWholeDay(cellText(row, due)) !== undefined ||
    readState(state.map((column) => cellText(row, column))).state !== undefined ||
    owners.has(cellText(row, owner));
  return fits(top) && cellText(top, columns.get('actions')?.[0]) !== '';
}
