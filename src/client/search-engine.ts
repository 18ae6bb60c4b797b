import { combineScores, type Candidate } from '../search/combine-scores.ts';
import type { Group } from '../search/expand-query.ts';
import { findReferences, mayBeReference, type Jump } from '../search/find-references.ts';
import { facetsOf, narrow, unknownValues, type Facet } from '../search/narrow-results.ts';
import { parseQuery, type Query } from '../search/parse-query.ts';
import type { FilterName, SearchState } from '../search/search-state.ts';
import { readResults, type Result, type Wanted } from './read-results.ts';
import type { SearchIndex } from './search-index.ts';
import { understandQuery } from './understand-query.ts';

/** The answer to a search, with what its reader should know about how it was understood. */
export type Answer = {
  readonly jumps: readonly Jump[];
  readonly results: readonly Result[];
  readonly total: number;
  /** Whether there are results beyond those given. */
  readonly more: boolean;
  /** Words that few pages have, and what they may be misspelt for. */
  readonly doubted: readonly { wrong: string; right: string }[];
  readonly corrected: readonly { wrong: string; right: string }[];
  /** Words that nothing has. */
  readonly unknown: readonly string[];
  /** Common words that were left aside. */
  readonly ignored: readonly string[];
  readonly unknownFilters: readonly string[];
  readonly cut: boolean;
};

/** An answer, and the filters that would narrow it, which take longer. */
export type Found = {
  readonly answer: Answer;
  readonly facets: () => Promise<ReadonlyMap<FilterName, readonly Facet[]>>;
};

/** Answers a search; undefined when it is not wanted any more. */
export async function answer(
  index: SearchIndex,
  state: SearchState,
  wanted: Wanted,
  isWanted: () => boolean,
): Promise<Found | undefined> {
  // One letter begins nearly every page; two are worth a search.
  const query = parseQuery(/^\s*\p{L}\s*$/u.test(state.text) ? '' : state.text);
  const jumps = await jumpsOf(index, state);
  const { groups: understood, ...words } = await understandQuery(index, query, wanted.doubts);
  const groups = await Promise.all(understood.map((group) => settle(index, group)));
  if (!isWanted()) return undefined;
  const candidates = await findCandidates(index, query, groups, state, wanted.facets);
  const table = state.chosen.size > 0 ? await index.filterTable() : undefined;
  if (!isWanted()) return undefined;
  const ids = candidates.map(({ id }) => id);
  const fitting = table === undefined ? undefined : new Set(narrow(ids, state.chosen, table));
  const narrowed = fitting === undefined ? candidates : candidates.filter(({ id }) => fitting.has(id));
  const found = await readResults(index, narrowed, groups, query, state, wanted);
  const named = new Set(jumps.map(({ path }) => path));
  const isNamed = ({ url, site }: Result) => site === undefined && [...named].some((path) => url.endsWith(`/${path}`));
  const results = found.filter((result) => !isNamed(result));
  return {
    answer: {
      jumps,
      results,
      total: narrowed.length - (found.length - results.length),
      more: narrowed.length > wanted.limit,
      unknownFilters: table === undefined ? [] : unknownValues(state.chosen, table),
      cut: query.cut,
      ...words,
      // A place named by its number was found, whatever no text has.
      ...(jumps.length > 0 && narrowed.length === 0 ? { unknown: [], corrected: [] } : {}),
    },
    facets: async () => facetsOf(ids, state.chosen, await index.filterTable()),
  };
}

async function jumpsOf(index: SearchIndex, { text, chosen }: SearchState): Promise<Jump[]> {
  const named = text.trim().replace(/[.,;:!?]+$/, '');
  if (!mayBeReference(named) || chosen.size > 0) return [];
  const { jumps, rest } = findReferences(named, await index.numbers());
  return rest === '' ? jumps.slice(0, 8) : [];
}

async function findCandidates(
  index: SearchIndex,
  query: Query,
  groups: readonly Group[],
  state: SearchState,
  thorough: boolean,
): Promise<Candidate[]> {
  if (groups.length === 0) {
    const browsing = query.terms.length === 0 && (state.chosen.size > 0 || query.excluded.length > 0);
    if (!browsing) return [];
    const left = await excludedPages(index, query);
    const all = index.everything().filter((id) => !left.has(id));
    return inDateOrder(
      index,
      all.map((id) => ({ id, score: 1, missing: [] })),
    );
  }
  const [scores, left] = await Promise.all([
    Promise.all(groups.map((group) => scoresOf(index, group))),
    excludedPages(index, query),
  ]);
  const apart = combineScores(groups, scores, left, new Set());
  const words = query.terms.flatMap((term) => term.words);
  // Asking for the words one after the other takes long where thousands of pages have them all.
  const together = groups.length > 1 && words.length <= 8 && (thorough || apart.complete <= fewPages);
  const { candidates } = together ? combineScores(groups, scores, left, await index.pagesWith(words)) : apart;
  return state.sort === 'date' ? inDateOrder(index, candidates) : candidates;
}

const fewPages = 500;

/** A group as it is looked for: the words of a date apart count only where no text and no item has that day. */
async function settle(index: SearchIndex, group: Group): Promise<Group> {
  if (group.day === undefined) return group;
  const exact = { ...group, forms: group.forms.filter(({ guess }) => guess !== true) };
  return (await scoresOf(index, exact)).size > 0 ? exact : group;
}

/** How well each page answers a group. An item of the day that was asked for answers too. */
async function scoresOf(index: SearchIndex, group: Group): Promise<ReadonlyMap<number, number>> {
  const scores = await index.scoresOf(group);
  if (group.day === undefined) return scores;
  const best = [...scores.values()].reduce((one, other) => Math.max(one, other), 1);
  return new Map([...[...(await index.onDay(group.day))].map((id): [number, number] => [id, best / 2]), ...scores]);
}

async function excludedPages(index: SearchIndex, query: Query): Promise<Set<number>> {
  const pages = await Promise.all(query.excluded.map(({ words }) => index.pagesWith(words)));
  return new Set(pages.flatMap((ids) => [...ids]));
}

async function inDateOrder(index: SearchIndex, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const places = await index.byDate();
  const last = places.size;
  return [...candidates].sort((a, b) => (places.get(a.id) ?? last) - (places.get(b.id) ?? last));
}
