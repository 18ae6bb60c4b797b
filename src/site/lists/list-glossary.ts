import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { glossaryAnchor } from '../../search/glossary-anchor.ts';

type Entry = EvidenceIndex['glossary'][number] & { readonly anchor: string };

/** The glossary from A to Z by short form, each entry with its anchor on the page, to which search leads. */
export const listGlossary = ({ glossary }: Pick<EvidenceIndex, 'glossary'>): Entry[] =>
  glossary
    .map((entry) => ({ ...entry, anchor: glossaryAnchor(entry.acronym) }))
    .sort((a, b) => a.acronym.localeCompare(b.acronym, 'en-GB'));
