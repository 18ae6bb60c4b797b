import { itemOf, itemsOf, type EvidenceIndex } from './evidence-index.ts';
import type { Item, ItemOf } from './types.ts';

/**
 * Whether an item says how things stood once, or with somebody else: a report, an inspection, a self-assessment of a year
 * before, a section of a framework that has ended, and what another authority plans or says of itself. What it rests on may
 * have changed since, and it stays as true.
 */
export function isOfThePast(item: Item, index: Pick<EvidenceIndex, 'items' | 'byId' | 'settings'>): boolean {
  switch (item.kind) {
    case 'progress-report':
    case 'inspection':
      return true;
    case 'annex-m-section':
      return isOfEndedAssessment(item, index);
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

/** Whether a section belongs to a framework that has ended while another one is assessed: nobody will ask for it any more. */
export function isOfEndedAssessment(
  { data: { framework } }: ItemOf<'annex-m-section'>,
  index: Pick<EvidenceIndex, 'byId' | 'settings'>,
): boolean {
  const assessed = itemOf(index, 'framework', index.settings.assessment.framework);
  return (
    assessed !== undefined &&
    assessed !== itemOf(index, 'framework', framework) &&
    itemOf(index, 'framework', framework)?.data.to !== undefined
  );
}

/** The first year that is printed: 2025 of 2025-26. */
const yearOf = ({ data }: ItemOf<'self-assessment'>): string => /\d{4}/.exec(data.year)?.[0] ?? '';
