import { combineScores, enough, type Candidate, type Scores } from '../search/combine-scores.ts';
import { withoutApart } from '../search/date-group.ts';
import { expandQuery } from '../search/expand-query.ts';
import type { Group } from '../search/group.ts';
import { isToldByText } from '../search/find-lacking.ts';
import { isCommon } from '../search/is-common.ts';
import type { Query } from '../search/parse-query.ts';
import { isPlaceWord } from '../search/is-place-word.ts';
import { prefersOwn } from '../search/prefers-own.ts';
import type { SearchState } from '../search/search-state.ts';
import { nameAuthorities } from '../search/name-authorities.ts';
import { plainWords } from '../search/words.ts';
import { askTexts, fewTexts, lackingIn, type Asked } from './ask-texts.ts';
import type { Wanted } from './read-results.ts';
import { kept } from './kept.ts';
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

/** The pages of other authorities, where a search means our own. A day is that of one paper, whoever wrote it. */
async function pagesOfOthers(
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

/** What was typed without the common words around it: signed off of who signed off. */
function innerWords({ terms }: Query): string[] {
  const words = terms.flatMap((term) => term.words);
  const tells = (word: string) => !isCommon(word);
  return words.some(tells) ? words.slice(words.findIndex(tells), words.findLastIndex(tells) + 1) : words;
}

const fewPages = 500;

/** How well each page answers a group. An item of the day, or of the authority, that was asked for answers too. */
export async function scoresOf(index: SearchIndex, group: Group): Promise<ReadonlyMap<number, number>> {
  const [scores, implied] = await Promise.all([index.scoresOf(group), impliedBy(index, group)]);
  if (implied.length === 0) return scores;
  const best = [...scores.values()].reduce((one, other) => Math.max(one, other), 1);
  // What is of a day is asked for before what only names it; but all that is of an authority does not say its name.
  const worth = group.day === undefined ? best / 2 : best;
  return new Map([...scores, ...implied.map((id): [number, number] => [id, Math.max(worth, scores.get(id) ?? 0)])]);
}

/** The pages that have a group by what they are, whatever their texts say. */
async function impliedBy(index: SearchIndex, { day, authorities = [] }: Group): Promise<number[]> {
  if (day !== undefined) return [...(await index.onDay(day))];
  if (authorities.length === 0) return [];
  const all = await index.authorities();
  return authorities.flatMap((name) => [...(all.get(name) ?? [])]);
}

/** The pages that have what is to be left out: of few pages those whose texts have it as it was quoted. */
async function excludedPages(index: SearchIndex, query: Query): Promise<Set<number>> {
  const pages = await Promise.all(
    query.excluded.map(async (term) => {
      const { groups: plain } = expandQuery({ ...query, terms: [term] }, []);
      const groups = nameAuthorities(plain, (await index.authorities()).keys(), index.site);
      const implied = await Promise.all(groups.map((group) => impliedBy(index, group)));
      if (term.date !== undefined) {
        const dated = await Promise.all(groups.map((group) => scoresOf(index, withoutApart(group))));
        return dated.flatMap((scores) => [...scores.keys()]);
      }
      const ids = [...new Set([...(await index.pagesWith(term.words)), ...implied.flat()])];
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
