import { cellText } from './plan-columns.ts';
import type { PlanPart } from './plan-heading.ts';
import type { PlanReading } from './plan.ts';
import type { PlanRows } from './read-plan-table.ts';

/** Parts that are read from each of their columns. */
const whole: readonly PlanPart[] = ['recommendation', 'outcomes', 'know', 'owner', 'due', 'state'];

/** Notes the filled columns of a plan’s table that no field takes, by their titles. */
export function noteColumns(
  { header, columns, rows }: PlanRows,
  numbers: number | undefined,
  reading: PlanReading,
): void {
  const used = [...whole.flatMap((part) => columns.get(part) ?? []), columns.get('actions')?.[0], numbers];
  header.children.forEach((_, column) => {
    if (used.includes(column)) return;
    const title = cellText(header, column) || `column ${column + 1}`;
    const filled = rows.filter((row) => cellText(row, column) !== '').length;
    if (filled > 0) reading.unreadColumns.set(title, (reading.unreadColumns.get(title) ?? 0) + filled);
  });
}
