import { combineScores, type Candidate } from '../search/combine-scores.ts';
import { expandQuery, type Group } from '../search/expand-query.ts';
import { isToldByText } from '../search/find-lacking.ts';
import { isCommon } from '../search/is-common.ts';
import type { Query } from '../search/parse-query.ts';
import type { SearchState } from '../search/search-state.ts';
import { askTexts, fewTexts, lackingIn, type Asked } from './ask-texts.ts';
import type { Wanted } from './read-results.ts';
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
  const [scores, excluded] = await Promise.all([
    Promise.all(groups.map(async (group) => new Map(await scoresOf(index, group)))),
    left,
  ]);
  const words = innerWords(query);
  const combine = async (): Promise<readonly Candidate[]> => {
    const apart = combineScores(groups, scores, excluded, new Set());
    // Asking for the words one after the other takes long where thousands of pages have them all.
    const together =
      groups.length > 1 && words.length > 1 && words.length <= 8 && (wanted.facets || apart.complete <= fewPages);
    const { candidates } = together ? combineScores(groups, scores, excluded, await index.pagesWith(words)) : apart;
    return state.sort === 'date' ? inDateOrder(index, candidates) : candidates;
  };
  return askTexts(index, groups, scores, combine, isFitting, state.sort === 'date', wanted);
}

/** What was typed without the common words around it: signed off of who signed off. */
function innerWords({ terms }: Query): string[] {
  const words = terms.flatMap((term) => term.words);
  const tells = (word: string) => !isCommon(word);
  return words.some(tells) ? words.slice(words.findIndex(tells), words.findLastIndex(tells) + 1) : words;
}

const fewPages = 500;

/** How well each page answers a group. An item of the day that was asked for answers too. */
export async function scoresOf(index: SearchIndex, group: Group): Promise<ReadonlyMap<number, number>> {
  const scores = await index.scoresOf(group);
  if (group.day === undefined) return scores;
  const best = [...scores.values()].reduce((one, other) => Math.max(one, other), 1);
  return new Map([...[...(await index.onDay(group.day))].map((id): [number, number] => [id, best / 2]), ...scores]);
}

/** The pages that have what is to be left out: of few pages those whose texts have it as it was quoted. */
async function excludedPages(index: SearchIndex, query: Query): Promise<Set<number>> {
  const pages = await Promise.all(
    query.excluded.map(async (term) => {
      const ids = [...(await index.pagesWith(term.words))];
      const { groups } = expandQuery({ ...query, terms: [term] }, []);
      if (!groups.every(isToldByText) || ids.length > fewTexts) return ids;
      const lacking = await Promise.all(ids.map((id) => lackingIn(index, id, groups, [0])));
      return ids.filter((_, place) => lacking[place]?.length === 0);
    }),
  );
  return new Set(pages.flat());
}

async function inDateOrder(index: SearchIndex, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const places = await index.byDate();
  const last = places.size;
  return [...candidates].sort((a, b) => (places.get(a.id) ?? last) - (places.get(b.id) ?? last));
}
