import type { EvidenceIndex } from '../evidence/evidence-index.ts';

/** The glossary from A to Z by short form. */
export const listGlossary = ({ glossary }: Pick<EvidenceIndex, 'glossary'>): EvidenceIndex['glossary'] =>
  [...glossary].sort((a, b) => a.acronym.localeCompare(b.acronym, 'en-GB'));
