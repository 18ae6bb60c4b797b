import { assessedFramework } from './assessed-sections.ts';
import { itemOf, type EvidenceIndex } from '../evidence-index.ts';
import type { Item } from '../types.ts';

/**
 * The last day, month or year in which somebody asks for a section, where its framework has an end and another one is
 * assessed; undefined for any other item.
 */
export function endOfAssessment(item: Item, index: Pick<EvidenceIndex, 'byId' | 'settings'>): string | undefined {
  if (item.kind !== 'annex-m-section') return undefined;
  const assessed = assessedFramework(index);
  const own = itemOf(index, 'framework', item.data.framework);
  return assessed === undefined || assessed === own ? undefined : own?.data.to;
}
