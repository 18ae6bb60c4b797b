import { combineScores, enough, type Candidate, type Scores } from '../search/combine-scores.ts';
import type { Group } from '../search/group.ts';
import { isCommon } from '../search/is-common.ts';
import type { Query } from '../search/parse-query.ts';
import type { SearchState } from '../search/search-state.ts';
import { askTexts, type Asked } from './ask-texts.ts';
import { excludedPages } from './excluded-pages.ts';
import { pagesOfOthers } from './pages-of-others.ts';
import type { Wanted } from './read-results.ts';
import { scoresOf } from './scores-of.ts';
import type { SearchIndex } from './search-index.ts';

/** The pages that answer a search, before its filters: all that count, and whether one may be shown. */
export async function findCandidates(
  index: SearchIndex,
  query: Query,
  groups: readonly Group[],
  state: SearchState,
  wanted: Wanted,
  isFitting: (id: number) => boolean,
): Promise<Asked> {
  const left = excludedPages(index, query);
  if (groups.length === 0) {
    const browsing = query.terms.length === 0 && (state.chosen.size > 0 || query.excluded.length > 0);
    const excluded = await left;
    const all = browsing ? index.everything().filter((id) => !excluded.has(id)) : [];
    const candidates = all.map((id) => ({ id, score: 1, missing: [] }));
    return { candidates: await inDateOrder(index, candidates), isSure: () => true };
  }
  const [scored, excluded, others] = await Promise.all([
    Promise.all(groups.map((group) => scoresOf(index, group))),
    left,
    state.sort === 'date' ? undefined : pagesOfOthers(index, query, groups),
  ]);
  const words = innerWords(query);
  const combine = async (scores: readonly Scores[]): Promise<readonly Candidate[]> => {
    // In the order of their days, what lacks a word would stand among what has all.
    const few = state.sort === 'date' ? enough : undefined;
    const apart = combineScores(groups, scores, excluded, new Set(), few);
    // Asking for the words one after the other takes long where thousands of pages have them all.
    const together =
      groups.length > 1 && words.length > 1 && words.length <= 8 && (wanted.facets || apart.complete <= fewPages);
    const { candidates } = together
      ? combineScores(groups, scores, excluded, await index.pagesWith(words), few)
      : apart;
    if (others === undefined) return inDateOrder(index, candidates);
    return candidates.map((one) => (others.has(one.id) ? { ...one, score: one.score * worthOfOthers } : one));
  };
  return askTexts(index, groups, scored, combine, isFitting, state.sort === 'date', wanted);
}

// What others were told stands behind what our own evidence says of the same, unless it says it much better.
const worthOfOthers = 0.5;

const fewPages = 500;

/** What was typed without the common words around it: signed off of who signed off. */
function innerWords({ terms }: Query): string[] {
  const words = terms.flatMap((term) => term.words);
  const tells = (word: string) => !isCommon(word);
  return words.some(tells) ? words.slice(words.findIndex(tells), words.findLastIndex(tells) + 1) : words;
}

async function inDateOrder(index: SearchIndex, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const places = await index.byDate();
  const last = places.size;
  return [...candidates].sort((a, b) => (places.get(a.id) ?? last) - (places.get(b.id) ?? last));
}
