import { dateGroup } from './date-group.ts';
import { findKnownGroup, formsOf } from './find-known-group.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import type { Group } from './group.ts';
import { isAside } from './is-aside.ts';
import { isCommon } from './is-common.ts';
import type { Query, Term } from './parse-query.ts';
import { plainGroup, quotedGroup } from './term-group.ts';

/** A query in groups, acronyms and synonyms of the glossary standing for one another, and the common words left aside. */
export function expandQuery(query: Query, glossary: readonly GlossaryEntry[]): { groups: Group[]; ignored: string[] } {
  const groups: Group[] = [];
  const ignored: string[] = [];
  const forms = formsOf(glossary);
  const { terms } = query;
  for (let at = 0; at < terms.length;) {
    const term = terms[at];
    if (term === undefined) break;
    const found = findKnownGroup(terms, at, forms);
    if (found !== undefined) {
      groups.push(found.group);
      at += found.length;
      continue;
    }
    const place = at;
    at += 1;
    if (term.date !== undefined) groups.push(dateGroup(term, term.date));
    else if (term.phrase) groups.push(quotedGroup(term, glossary));
    else if (term.words.every((word) => isAside(word, terms, place))) ignored.push(term.text);
    else groups.push(plainGroup(term));
  }
  if (groups.length > 0) return { groups, ignored };
  // What only makes the question says more than what is common: quickly of how quickly.
  const isSaying = ({ words }: Term) => !words.every(isCommon);
  const kept = terms.some(isSaying) ? terms.filter(isSaying) : terms;
  return {
    groups: kept.map(plainGroup),
    ignored: terms.filter((term) => !kept.includes(term)).map(({ text }) => text),
  };
}
