import type { EvidenceIndex } from '../evidence-index.ts';
import { fingerprintText } from './fingerprint-item.ts';

/** The words that stand for no child where no age is named: acronyms of the glossary and owners’ initials. */
export const knownWords = ({ glossary, owners }: Pick<EvidenceIndex, 'glossary' | 'owners'>): Set<string> =>
  new Set([...glossary.map(({ acronym }) => acronym), ...owners.map(({ initials }) => initials)]);

/** Stands for the words that stand for no child. */
export const fingerprintWords = (known: ReadonlySet<string>): string => fingerprintText([...known].join('\n'));
