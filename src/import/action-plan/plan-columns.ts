import type { RootContent, Table, TableRow } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import { plainText } from '../word/plain-text.ts';
import { planHeading, recommendationHeading, type PlanPart } from './plan-heading.ts';

/** Which columns of a table hold which part of a plan: mostly one, but a plan may print a colour and a progress. */
export type PlanColumns = ReadonlyMap<PlanPart, readonly number[]>;

/** The columns of a plan’s table by its header among the first rows, and the rows below; nothing for other tables. */
export function planColumns(
  table: Table,
): { readonly header: TableRow; readonly columns: PlanColumns; readonly rows: readonly TableRow[] } | undefined {
  for (const row of firstRows(table)) {
    const [columns, index] = [headedColumns(row), table.children.indexOf(row)];
    if (columns === undefined) continue;
    // “Recommendation 1: …” may be printed across the table above the titles of its columns.
    const banners = table.children
      .slice(0, index)
      .filter((above) => recommendationHeading(spanningText(above) ?? '') !== undefined);
    return { header: row, columns, rows: [...banners, ...table.children.slice(index + 1)] };
  }
  return undefined;
}

/** The rows among which a table’s titles stand, but for those that run across above them. */
const firstRows = ({ children }: Table) => children.filter((row) => spanningText(row) === undefined).slice(0, 3);

/** The columns that a row heads as a plan’s, if what it calls its actions is among them. */
export function headedColumns(row: TableRow): PlanColumns | undefined {
  const columns = new Map<PlanPart, number[]>();
  row.children.forEach((cell, column) => {
    const part = planHeading(plainText(cell))?.part;
    if (part !== undefined) columns.set(part, [...(columns.get(part) ?? []), column]);
  });
  if (!columns.has('actions') || columns.size < 2) return undefined;
  setDue(columns, row);
  return columns;
}

/** Beside the days on which actions are due, a completion date tells of those on which they were done. */
function setDue(columns: Map<PlanPart, number[]>, header: TableRow): void {
  const due = columns.get('due') ?? [];
  const asked = due.filter((column) => !/^(completion|end)? ?date$/i.test(cellText(header, column)));
  if (asked.length > 0 && asked.length < due.length) columns.set('due', asked);
}

/** Whether a table has titles of a plan’s columns, though not what it calls its actions. */
export const hasPlanTitles = (table: Table): boolean =>
  firstRows(table).some(
    ({ children }) => new Set(children.flatMap((cell) => planHeading(plainText(cell))?.part ?? [])).size > 2,
  );

/** The words of a row’s cell on one line; nothing where the column is missing. */
export function cellText(row: TableRow, column: number | undefined): string {
  const cell = column === undefined ? undefined : row.children[column];
  return cell === undefined ? '' : joinSpaces(plainText(cell));
}

/** Everything that a row’s cell holds. */
export function cellBlocks(row: TableRow, column: number | undefined): readonly RootContent[] {
  return (column === undefined ? undefined : row.children[column])?.data?.blocks ?? [];
}

/** The text of a row that is one merged cell: a recommendation printed across the table. */
export function spanningText(row: TableRow): string | undefined {
  const open = row.children.filter((cell) => cell.data?.covered !== 'left');
  const [only] = open;
  return only !== undefined && open.length === 1 && row.children.length > 1 ? joinSpaces(plainText(only)) : undefined;
}
