import { findAbsentNumber, type AbsentNumber } from '../search/find-absent-number.ts';
import { findMeaning } from '../search/find-meaning.ts';
import { findNamedPages } from '../search/find-named-pages.ts';
import { findReferences, mayBeReference, type Jump } from '../search/find-references.ts';
import { isAside } from '../search/is-aside.ts';
import { parseQuery, type Query, type Term } from '../search/parse-query.ts';
import { wordsBeyond } from '../search/words-beyond.ts';
import { plainWords } from '../search/words.ts';
import type { SearchIndex } from './search-index.ts';

type Known = Pick<SearchIndex, 'authorities' | 'glossary' | 'numbers' | 'pages' | 'pagesWith'>;

/** The places that a search names: pages, what the glossary says of an acronym, and what has a number; or the number that nothing has. */
export async function findJumps(
  index: Known,
  text: string,
  query: Query,
): Promise<{ jumps: Jump[]; absentNumber: AbsentNumber | undefined }> {
  const glossary = index.pages.find(({ names }) => names.includes('glossary'));
  const pages = [
    ...findNamedPages(query, index.pages),
    ...(glossary === undefined ? [] : findMeaning(query, index.glossary, glossary.path)),
  ];
  const named = text.trim().replace(/[.,;:!?]+$/, '');
  if (!mayBeReference(named)) return { jumps: pages, absentNumber: undefined };
  const numbers = await index.numbers();
  const { jumps, rest } = findReferences(named, numbers);
  const beside = parseQuery(rest).terms.filter((term) => !isAsideIn(query.terms, term));
  const meant = beside.length === 0 ? jumps : await ofAuthority(index, jumps, beside);
  const absentNumber = jumps.length > 0 ? undefined : findAbsentNumber(query.terms, numbers);
  const isWritten =
    absentNumber !== undefined && (await index.pagesWith([absentNumber.called, absentNumber.number])).size > 0;
  return { jumps: [...pages, ...meant.slice(0, 8)], absentNumber: isWritten ? undefined : absentNumber };
}

/** Whether a word beside a number only asks for it: who owns section 10. */
function isAsideIn(terms: readonly Term[], { text, words }: Term): boolean {
  const at = terms.findIndex((term) => term.text === text);
  return at >= 0 && words.every((word) => isAside(word, terms, at));
}

/** Those of some places that are an authority’s which the words beside the number name: recommendation 7 in Gateshead. */
async function ofAuthority(index: Known, jumps: readonly Jump[], beside: readonly Term[]): Promise<readonly Jump[]> {
  const words = beside.flatMap((term) => term.words);
  const named = [...(await index.authorities()).keys()].filter((name) => wordsBeyond(words, name) !== undefined);
  const isOf = ({ title }: Jump) =>
    named.some((name) => plainWords(title).join(' ').includes(plainWords(name).join(' ')));
  return jumps.filter(isOf);
}
