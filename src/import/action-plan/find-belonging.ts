import type { TableRow } from 'mdast';
import { numberHeading, type PrintedNumbers } from './number-column.ts';
import { cellText, type PlanColumns } from './plan-columns.ts';
import { readWholeDay } from './read-whole-day.ts';

/** Columns that say what a recommendation belongs to, wherever they stand. */
const theme = /^(?:theme|objective|strand|work ?stream|pillar|domain|section|outcome area|rec(?:ommendation)?\b.*)\b/i;
const rating = /^(?:high|medium|low|urgent|[hml]|\d{1,2})$/i;

/**
 * Tells of each row without a recommendation of its own, asked from the first row on, whether it certainly goes on with the
 * one above: by a merged cell, or because nothing else in it names another theme, number or recommendation.
 */
export function findBelonging(
  header: TableRow,
  columns: PlanColumns,
  numbers: PrintedNumbers,
  rows: readonly TableRow[],
): (row: TableRow) => boolean {
  const [first] = columns.get('recommendation') ?? [];
  if (first === undefined) return () => true;
  const used = new Set([...columns.values()].flat());
  const acting = rows.filter((row) => cellText(row, columns.get('actions')?.[0]) !== '');
  // A reference that each action has for itself, like A1 and A2, is the action’s.
  const numbersActions = (column: number) =>
    numberHeading.test(cellText(header, column)) &&
    acting.every((row) => cellText(row, column) !== '') &&
    new Set(acting.map((row) => cellText(row, column))).size === acting.length;
  const named = header.children.flatMap((_, column) => {
    if (used.has(column) || column === numbers.column) return [];
    const isTheme = column < first || theme.test(cellText(header, column));
    const printed = rows.map((row) => cellText(row, column)).filter((text) => text !== '');
    const saysOther = printed.every((text) => rating.test(text) || readWholeDay(text) !== undefined);
    return isTheme && !saysOther && !numbersActions(column) ? [column] : [];
  });
  const isNumbered = numbers.column !== undefined && theme.test(cellText(header, numbers.column));
  const last = new Map<string, string>();
  return (row) => {
    const marks = new Map(named.map((column) => [`column ${column}`, cellText(row, column)]));
    const [group, inner] = numbers.actions.get(row)?.split('.') ?? [];
    if (inner !== undefined || isNumbered) marks.set('number', group ?? '');
    const differs = [...marks].some(([name, text]) => text !== '' && (last.get(name) ?? text) !== text);
    for (const [name, text] of marks) if (text !== '') last.set(name, text);
    const cell = row.children[first];
    return cell?.data?.covered === 'above' || (cell?.data?.struck !== true && !differs);
  };
}
