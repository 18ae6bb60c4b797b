import type { GlossaryEntry } from './glossary-entry.ts';
import type { Jump } from './find-references.ts';
import { glossaryAnchor } from './glossary-anchor.ts';
import { isCommon } from './is-common.ts';
import type { Query } from './parse-query.ts';

const asking = new Set('mean means meaning stand stands define definition acronym abbreviation short'.split(' '));

/** Where the glossary says what an acronym means, when a query asks nothing else: what is MALAP, what does LADO stand for. */
export function findMeaning({ terms, excluded }: Query, glossary: readonly GlossaryEntry[], page: string): Jump[] {
  if (excluded.length > 0 || terms.some(({ phrase }) => phrase)) return [];
  const first = terms[0]?.words[0] ?? '';
  const asks = /^(?:what|whats)$/.test(first) || terms.some(({ words: [word = ''] }) => asking.has(word));
  const telling = terms.filter(({ words: [word = ''] }) => !isCommon(word) && !asking.has(word));
  const [only, another] = telling;
  if (!asks || only === undefined || another !== undefined) return [];
  const isMeant = ({ acronym }: GlossaryEntry) => acronym.toLowerCase() === only.text.toLowerCase();
  return glossary.filter(isMeant).map(({ acronym, meaning }) => ({
    label: acronym,
    title: meaning,
    path: `${page}#${glossaryAnchor(acronym)}`,
    page: true,
  }));
}
