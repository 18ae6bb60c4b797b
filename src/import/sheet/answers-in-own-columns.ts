import { formatDate } from '../../evidence/dates/dates.ts';
import type { TableRow } from './read-table.ts';
import { dateOf } from './register-values.ts';

/**
 * Answers in columns that the sheet went out with: an owner where it named none, and another day than the one its message
 * tells of.
 */
export function answersInOwnColumns(cells: TableRow['cells']): [string, string][] {
  const [owners, due, message = ''] = [cells.get('owners'), cells.get('due'), cells.get('message')];
  const isUnowned = /^owner-(?:none|left)$/.test(cells.get('kind') ?? '') && !cells.has('owner');
  const day = dateOf(due);
  const told: readonly string[] = message.match(days) ?? [];
  const isMoved = day?.length === 10 && told.length > 0 && !told.includes(formatDate(day));
  return [
    ...(isUnowned && owners !== undefined ? [['owner', owners] as [string, string]] : []),
    ...(isMoved && due !== undefined ? [['due', due] as [string, string]] : []),
  ];
}

const days = /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b/gu;
