import { itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import type { Item, ItemOf } from '../types.ts';

/**
 * Whether an item says how things stood once, or with somebody else: a report, an inspection, a self-assessment of a year
 * before, and what another authority plans or says of itself. What it rests on may have changed since, and it stays as true.
 */
export function isOfThePast(item: Item, index: Pick<EvidenceIndex, 'items' | 'settings'>): boolean {
  switch (item.kind) {
    case 'progress-report':
    case 'inspection':
      return true;
    case 'action-plan':
      return item.data.authority !== index.settings.authority;
    case 'self-assessment':
      return (
        item.data.authority !== index.settings.authority ||
        itemsOf(index, 'self-assessment').some(
          (other) => other.data.authority === item.data.authority && yearOf(other) > yearOf(item),
        )
      );
    default:
      return false;
  }
}

/** The first year that is printed: 2025 of 2025-26. */
const yearOf = ({ data }: ItemOf<'self-assessment'>): string => /\d{4}/.exec(data.year)?.[0] ?? '';
