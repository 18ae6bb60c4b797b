import type { Group } from '../search/group.ts';
import { isPlaceWord } from '../search/is-place-word.ts';
import type { Query } from '../search/parse-query.ts';
import { prefersOwn } from '../search/prefers-own.ts';
import { plainWords } from '../search/words.ts';
import { kept } from './kept.ts';
import type { SearchIndex } from './search-index.ts';

/** The pages of other authorities, where a search means our own. A day is that of one paper, whoever wrote it. */
export async function pagesOfOthers(
  index: SearchIndex,
  { terms }: Query,
  groups: readonly Group[],
): Promise<ReadonlySet<number>> {
  const typed = terms.flatMap(({ words }) => words);
  if (groups.some(({ day }) => day !== undefined)) return new Set();
  const { pages, words } = await othersOf(index);
  return prefersOwn(typed, words) ? pages : new Set();
}

/** The pages of all other authorities of an index, and the words that name these. The region and England are no other authority. */
const othersOf = kept(2, async (index: SearchIndex) => {
  const all = await index.authorities();
  const ours = new Set(plainWords(index.site));
  const others = [...all].filter(([name]) => name !== index.site && plainWords(name).some(isPlaceWord));
  return {
    pages: new Set(others.flatMap(([, ids]) => [...ids])),
    words: new Set(others.flatMap(([name]) => plainWords(name)).filter((word) => isPlaceWord(word) && !ours.has(word))),
  };
});
