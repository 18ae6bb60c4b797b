import { bestOf, combineScores, type Candidate } from '../search/combine-scores.ts';
import { expandQuery, type Group } from '../search/expand-query.ts';
import { findPassages, readyText, type Passage, type ReadableText } from '../search/find-passages.ts';
import { findReferences, mayBeReference, type Jump } from '../search/find-references.ts';
import { facetsOf, narrow, unknownValues, type Facet } from '../search/narrow-results.ts';
import { nearestWord } from '../search/nearest-word.ts';
import { parseQuery, type Query } from '../search/parse-query.ts';
import { rankOf } from '../search/rank-results.ts';
import type { FilterName, SearchState } from '../search/search-state.ts';
import { plainWord, stemOf } from '../search/words.ts';
import type { Fragment } from './pagefind.ts';
import type { SearchIndex } from './search-index.ts';

/** One page that answers, with the places in it that answer best. */
export type Result = {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly passages: readonly Passage[];
  /** The other site it stands on, where it is not this one. */
  readonly site: string | undefined;
  /** What was asked for and is not in it. */
  readonly lacks: readonly string[];
};

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

/** How many results to give, how many pages to read for ranking, whether filters are wanted, and whether rare words may be misspelt. */
export type Wanted = {
  readonly limit: number;
  readonly pool: number;
  readonly facets: boolean;
  readonly doubts: boolean;
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
  const { groups, ...words } = await understand(index, query, wanted.doubts);
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

/**
 * The query’s groups: a word that nothing has is put right where it looks misspelt, and otherwise left out. One that few
 * pages have stays as it is, for they may have it misspelt too.
 */
async function understand(index: SearchIndex, query: Query, doubts: boolean) {
  const { groups, ignored } = expandQuery(query, index.glossary);
  const corrected: { wrong: string; right: string }[] = [];
  const doubted: { wrong: string; right: string }[] = [];
  const unknown: string[] = [];
  const known = await Promise.all(
    groups.map(async (group): Promise<Group | undefined> => {
      const [form, other] = group.forms;
      const [word = '', second] = form?.words ?? [];
      if (group.quoted || form === undefined || other !== undefined || second !== undefined) return group;
      const having = await index.countOf(word);
      if (having > fewHave || (having > 0 && !doubts)) return group;
      if (having > 0) {
        const times = new Map(await index.words());
        const right = nearestWord(word, await index.words(), false);
        const isOther = right !== undefined && !right.startsWith(word) && stemOf(right) !== stemOf(word);
        if (isOther && (times.get(right) ?? 0) >= 5 * having) doubted.push({ wrong: group.text, right });
        return group;
      }
      const right = nearestWord(word, await index.words(), group.typing);
      if (right === undefined) {
        unknown.push(group.text);
        return undefined;
      }
      corrected.push({ wrong: group.text, right });
      return { ...group, text: right, forms: [{ words: [right], exact: false, weight: 1 }] };
    }),
  );
  return { groups: known.filter((group) => group !== undefined), corrected, doubted, unknown, ignored };
}

// A word of so few pages may be a slip of theirs.
const fewHave = 2;

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
    Promise.all(groups.map((group) => index.scoresOf(group))),
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

async function excludedPages(index: SearchIndex, query: Query): Promise<Set<number>> {
  const pages = await Promise.all(query.excluded.map(({ words }) => index.pagesWith(words)));
  return new Set(pages.flatMap((ids) => [...ids]));
}

async function inDateOrder(index: SearchIndex, candidates: readonly Candidate[]): Promise<Candidate[]> {
  const places = await index.byDate();
  const last = places.size;
  return [...candidates].sort((a, b) => (places.get(a.id) ?? last) - (places.get(b.id) ?? last));
}

async function readResults(
  index: SearchIndex,
  candidates: readonly Candidate[],
  groups: readonly Group[],
  query: Query,
  state: SearchState,
  { limit, pool }: Omit<Wanted, 'facets'>,
): Promise<Result[]> {
  const ranked = state.sort === 'relevance' && groups.length > 0;
  const looked = ranked ? bestOf(candidates, Math.max(pool, limit)) : candidates.slice(0, limit);
  const texts = await Promise.all(looked.map(({ id }) => index.read(id)));
  const typed = query.terms.flatMap((term) => term.words).map(plainWord);
  const read = looked.flatMap((candidate, place) => {
    const text = texts[place];
    if (text === undefined) return [];
    const passages = passagesOf(text, groups);
    const { title = '', kind = '' } = text.meta;
    const page = { ...candidate, title, kind, passage: passages[0]?.score ?? 0 };
    const lacks = candidate.missing.map((group) => groups[group]?.text ?? '');
    return [
      {
        rank: rankOf(page, groups, typed),
        result: { url: text.url, meta: text.meta, passages, lacks, site: index.siteOf(text.url) },
      },
    ];
  });
  if (ranked) read.sort((a, b) => b.rank - a.rank);
  return onceEach(read.map(({ result }) => result)).slice(0, limit);
}

/** A file that is found by its title only is told of once, and not again for each of its pages. */
function onceEach(results: readonly Result[]): Result[] {
  const told = new Set<string>();
  return results.filter(({ url, meta, passages }) => {
    const file = url.replace(/#.*/, '');
    const again = meta['page'] !== undefined && passages.length === 0 && told.has(file);
    told.add(file);
    return !again;
  });
}

const ready = new WeakMap<Fragment, ReadableText>();

/** A page that is found again while somebody types is cut into words once. */
function passagesOf(text: Fragment, groups: readonly Group[]): Passage[] {
  const words = ready.get(text) ?? readyText(text.content);
  ready.set(text, words);
  return findPassages(words, text.anchors, groups);
}
