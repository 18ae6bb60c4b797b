import { itemOf, type EvidenceIndex } from '../evidence-index.ts';
import type { ItemOf } from '../types.ts';

/** Whether the framework that a section names is not there, or lists sections but none of its number. A rule tells of either. */
export function lacksItsSection({ data }: ItemOf<'annex-m-section'>, index: Pick<EvidenceIndex, 'byId'>): boolean {
  const framework = itemOf(index, 'framework', data.framework);
  const sections = framework?.data.sections ?? [];
  return framework === undefined || (sections.length > 0 && sections.every(({ number }) => number !== data.number));
}
