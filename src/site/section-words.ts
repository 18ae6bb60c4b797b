import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { bareNumbersOf } from '../evidence/section-meant.ts';
import { sectionsTitle, sectionTitle } from './sections-title.ts';

type Index = Pick<EvidenceIndex, 'settings' | 'byId'>;

/** What the sections are called that a list can be filtered by, like Annex M section. */
export const sectionFilterTitle = (index: Index): string => sectionTitle(index, bareNumbersOf(index.settings));

/** A section’s shortest reference in words: 3, or Practice standards 3 where another framework’s is meant; “none” is no section. */
export function sectionWords(index: Index, reference: string): string {
  if (reference === 'none') return 'No section';
  const [framework = '', number] = reference.split('/');
  return number === undefined ? reference : `${sectionsTitle(index, framework)} ${number}`;
}
