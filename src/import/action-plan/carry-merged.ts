import type { TableCell, TableRow } from 'mdast';
import type { PlanColumns } from './plan-columns.ts';
import type { PlanPart } from './plan-heading.ts';

/** What a merged cell beside several actions says of each of them. */
const shared: readonly PlanPart[] = ['owner', 'due', 'state'];

/** The rows with a merged lead, day or state in each row that the merged cell stands beside. */
export function carryMerged(rows: readonly TableRow[], columns: PlanColumns): readonly TableRow[] {
  const carried = new Set(shared.flatMap((part) => columns.get(part) ?? []));
  const above = new Map<number, TableCell>();
  return rows.map((row) => ({
    ...row,
    children: row.children.map((cell, column) => {
      if (!carried.has(column)) return cell;
      const source = above.get(column);
      if (cell.data?.covered === 'above' && source !== undefined)
        return { ...source, data: { ...source.data, covered: 'above' as const } };
      above.set(column, cell);
      return cell;
    }),
  }));
}
