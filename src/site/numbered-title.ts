import { sectionNumbered } from '../evidence/assessed-sections.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { sectionTitle } from './sections-title.ts';

/** What the sections that have printed numbers are called, one or several, like Annex M sections; only sections where they belong to different frameworks. */
export function numberedTitle(
  index: Pick<EvidenceIndex, 'items' | 'settings' | 'byId'>,
  numbers: readonly string[],
): string {
  const titles = new Set(numbers.map((number) => sectionTitle(index, sectionNumbered(index, number)?.data.framework)));
  const [title = 'Section', other] = titles;
  const one = other === undefined ? title : 'Section';
  return numbers.length === 1 ? one : `${one}s`;
}
