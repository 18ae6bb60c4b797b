import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ImportWarning } from '../importer.ts';
import { outline } from '../word/outline.ts';
import { planHeading, recommendationHeading, type PlanPart } from './plan-heading.ts';
import { readUrgency, startRecommendation, type PlannedAction, type PlannedRecommendation } from './plan.ts';
import { readLeads } from '../word/read-leads.ts';
import { readDue, readState } from './read-plan-cells.ts';

/** Owners that the tables name by role, by the initials made for them. */
export type TableOwners = Map<string, string>;

type Columns = ReadonlyMap<PlanPart, number>;

/** Whether a table’s first rows name the columns of a plan: actions, and at least one thing about them. */
export function isPlanTable(table: Table): boolean {
  return headerOf(table) !== undefined;
}

/**
 * Reads the rows of a plan’s table. A row whose recommendation is blank or merged goes on with the one above; a table
 * without that column belongs to the recommendation it stands under.
 */
export function readPlanTable(
  table: Table,
  under: PlannedRecommendation | undefined,
  earlier: readonly PlannedRecommendation[],
  owners: TableOwners,
): { recommendations: PlannedRecommendation[]; warnings: ImportWarning[] } {
  const header = headerOf(table);
  const recommendations: PlannedRecommendation[] = [];
  const warnings: ImportWarning[] = [];
  if (header === undefined) return { recommendations, warnings };
  const { columns, rows } = header;
  let current = under;
  for (const row of rows) {
    const first = cellText(row, columns.get('recommendation') ?? 0);
    const spanning = spanningText(row);
    const title = columns.has('recommendation') ? first : spanning;
    if (title !== undefined && title !== '') {
      current = recommendationOf(title, [...earlier, ...recommendations]);
      recommendations.push(current);
    }
    if (spanning !== undefined) continue;
    if (current === undefined) {
      current = startRecommendation(String(earlier.length + recommendations.length + 1), '');
      recommendations.push(current);
      warnings.push({
        code: 'recommendation-unclear',
        message: `The action “${shorten(cellText(row, columns.get('actions') ?? 0))}” stands under no recommendation. Say which one it answers.`,
      });
    }
    addRow(current, row, columns, owners, warnings);
  }
  return { recommendations, warnings };
}

function headerOf(table: Table): { columns: Columns; rows: readonly TableRow[] } | undefined {
  for (const [index, row] of table.children.slice(0, 3).entries()) {
    const columns = new Map<PlanPart, number>();
    row.children.forEach((cell, column) => {
      const part = planHeading(toString(cell))?.part;
      if (part !== undefined && !columns.has(part)) columns.set(part, column);
    });
    if (columns.has('actions') && columns.size >= 2) return { columns, rows: table.children.slice(index + 1) };
  }
  return undefined;
}

const cellAt = (row: TableRow, column: number | undefined): TableCell | undefined =>
  column === undefined ? undefined : row.children[column];
const cellText = (row: TableRow, column: number | undefined) =>
  toString(cellAt(row, column) ?? { type: 'tableCell', children: [] })
    .replace(/\s+/g, ' ')
    .trim();
const blocksAt = (row: TableRow, column: number | undefined): readonly RootContent[] =>
  cellAt(row, column)?.data?.blocks ?? [];
const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** The text of a row that is one merged cell: a recommendation printed across the table. */
function spanningText(row: TableRow): string | undefined {
  const open = row.children.filter((cell) => cell.data?.covered !== 'left');
  return open.length === 1 && row.children.length > 1 ? toString(open[0]).replace(/\s+/g, ' ').trim() : undefined;
}

function recommendationOf(title: string, earlier: readonly PlannedRecommendation[]): PlannedRecommendation {
  const head = recommendationHeading(title) ?? numberedTitle(title);
  const free = (id: string) => !earlier.some((other) => other.id === id);
  const id = head !== undefined && free(head.id) ? head.id : String(earlier.length + 1);
  const recommendation = startRecommendation(id, title);
  recommendation.text.push(head?.rest || title);
  return recommendation;
}

function numberedTitle(title: string): { id: string; rest: string } | undefined {
  const found = /^R?(\d{1,2})[.):]?\s+(\S.*)$/.exec(title);
  return found === null ? undefined : { id: found[1] ?? '', rest: found[2] ?? '' };
}

function addRow(
  current: PlannedRecommendation,
  row: TableRow,
  columns: Columns,
  owners: TableOwners,
  warnings: ImportWarning[],
): void {
  const lines = (part: PlanPart) => outline(blocksAt(row, columns.get(part))).map(({ text }) => text);
  for (const text of lines('outcomes')) if (!current.outcomes.includes(text)) current.outcomes.push(text);
  for (const text of lines('know')) if (!current.know.includes(text)) current.know.push(text);
  const actions = outline(blocksAt(row, columns.get('actions')));
  const several = actions.filter(({ kind, depth }) => depth === 0 && (kind === 'numbered' || kind === 'bullet'));
  const entries =
    several.length > 0
      ? several
      : actions.length === 0
        ? []
        : [{ text: actions.map(({ text }) => text).join(' '), number: undefined }];
  const about = `action ${current.id}.${current.actions.length + 1}`;
  const leads = readLeads(lines('owner').join(' / '), owners, about, warnings);
  const due = readDue(lines('due').join(' '), about, warnings);
  const state = readState(lines('state').join(' '));
  for (const { text, number } of entries) {
    const [, typed, rest] = /^(\d{1,2})(?:\.\d{1,2})?[.)]?\s+(\S.*)$/.exec(text) ?? [];
    const wanted = String(number ?? typed ?? current.actions.length + 1);
    const id = current.actions.some((action) => action.id === wanted) ? String(current.actions.length + 1) : wanted;
    const action: PlannedAction = {
      id,
      text: number === undefined && rest !== undefined ? rest : text,
      ...(leads.length === 0 ? {} : { owners: leads }),
      ...(due === undefined ? {} : { due }),
      ...(state === undefined ? {} : { state }),
    };
    current.actions.push(action);
  }
  const urgency = readUrgency(cellText(row, columns.get('recommendation')));
  if (urgency !== undefined && current.urgency === undefined) Object.assign(current, { urgency });
}
