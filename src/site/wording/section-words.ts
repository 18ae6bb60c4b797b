import { sectionNumbered } from '../../evidence/questions/assessed-sections.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { bareNumbersOf, shortenSection } from '../../evidence/linking/section-meant.ts';
import { sectionsTitle, sectionTitle } from './sections-title.ts';

type Index = Pick<EvidenceIndex, 'settings' | 'byId' | 'items'>;

/** What the sections are called that a list can be filtered by, like Annex M section. */
export const sectionFilterTitle = (index: Index): string => sectionTitle(index, bareNumbersOf(index.settings));

/**
 * A section’s shortest reference in words: 3 with its title, or Practice standards 3 with it where another framework’s is
 * meant. One that nobody has written has no title; “none” is no section.
 */
export function sectionWords(index: Index, reference: string): string {
  if (reference === 'none') return 'No section';
  const title = sectionNumbered(index, reference)?.data.title;
  const numbered = numberWords(index, reference);
  return title === undefined ? numbered : `${numbered}. ${title}`;
}

function numberWords(index: Index, reference: string): string {
  const [framework = '', number] = reference.split('/');
  if (number === undefined) return reference;
  const title = sectionsTitle(index, framework);
  // An edition may leave the framework out.
  return title === 'Sections' ? `${number} of another framework` : `${title} ${number}`;
}

/** The sections that references lead to, each once and by its shortest reference; one that nobody has written by what is said of it. */
export function sectionValues(
  index: Pick<EvidenceIndex, 'items' | 'settings'>,
  references: readonly string[],
): string[] {
  const named = references.map((reference) => {
    const section = sectionNumbered(index, reference)?.data;
    return section === undefined ? reference : `${section.framework}/${section.number}`;
  });
  return [...new Set(named.map((reference) => shortenSection(reference, index.settings)))];
}
