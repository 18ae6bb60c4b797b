import { bestOf, type Candidate } from '../search/combine-scores.ts';
import type { Group } from '../search/group.ts';
import { findLacking } from '../search/find-lacking.ts';
import { findPassages } from '../search/find-passages.ts';
import type { Gathered } from '../search/gather-pages.ts';
import type { Query } from '../search/parse-query.ts';
import { bareGroups, prepare } from '../search/match-groups.ts';
import { rankOf } from '../search/rank-results.ts';
import type { SearchState } from '../search/search-state.ts';
import { piecesOf, plainWord } from '../search/words.ts';
import { latestFirst } from './latest-first.ts';
import { readyTextOf } from './ready-text-of.ts';
import type { RankedResult, Result } from './result.ts';
import type { SearchIndex } from './search-index.ts';

/** How many results to give, how many pages to read for ranking, whether filters are wanted, and whether rare words may be misspelt. */
export type Wanted = {
  readonly limit: number;
  readonly pool: number;
  readonly facets: boolean;
  readonly doubts: boolean;
};

/** Reads the pages that look best, and gives those whose texts answer best, best first. */
export async function readResults(
  index: SearchIndex,
  candidates: readonly Gathered[],
  groups: readonly Group[],
  query: Query,
  state: SearchState,
  { limit, pool, doubts }: Omit<Wanted, 'facets'>,
): Promise<Result[]> {
  const ranked = state.sort === 'relevance' && groups.length > 0;
  const looked = ranked ? bestOf(candidates, Math.max(pool, limit)) : candidates.slice(0, limit);
  const typed = query.terms.flatMap((term) => term.words).map(plainWord);
  const days = await Promise.all(
    groups.map(({ day }) => (day === undefined ? Promise.resolve(none) : index.onDay(day))),
  );
  const impliedBy = (id: number) => days.flatMap((ids, group) => (ids.has(id) ? [group] : []));
  const read = await Promise.all(looked.map((one) => readPage(index, one, groups, typed, impliedBy(one.id))));
  const ordered = ranked
    ? await latestFirst(
        index,
        read.sort((a, b) => b.rank - a.rank),
        typed,
      )
    : read;
  const shown = ordered.slice(0, limit);
  const othersOf = new Map(looked.map(({ id, others }) => [id, others]));
  return Promise.all(
    shown.map(async (one) => {
      const others = othersOf.get(one.id) ?? [];
      if (others.length === 0) return one.result;
      // Whoever still types sees what was read anyway.
      const more = doubts ? others.slice(0, mostOthers) : [];
      const pages = await Promise.all(more.map((other) => readPage(index, other, groups, typed)));
      return joinPages(one, pages, 1 + others.length, groups);
    }),
  );
}

const none: ReadonlySet<number> = new Set();

// As many as passages are shown of a page.
const mostOthers = 2;

async function readPage(
  index: SearchIndex,
  candidate: Candidate,
  groups: readonly Group[],
  typed: readonly string[],
  implied: readonly number[] = [],
): Promise<RankedResult> {
  const text = await index.read(candidate.id);
  const words = readyTextOf(text);
  const passages = findPassages(words, text.anchors, groups, text.meta['title']);
  const bare = bareGroups(words.prepared, groups).map((group) => group.text);
  const { title = '', kind = '' } = text.meta;
  const page = {
    ...candidate,
    title,
    kind,
    passage: Math.max(0, ...passages.map(({ score }) => score)),
    bare: bare.length > 0,
    implied,
  };
  const lacks = candidate.missing.map((group) => groups[group]?.text ?? '');
  return {
    id: candidate.id,
    rank: rankOf(page, groups, typed),
    result: {
      url: text.url,
      meta: text.meta,
      passages,
      lacks,
      bare,
      site: index.siteOf(candidate.id),
      pages: undefined,
    },
  };
}

/** Pages of one file as one result: the one that answers best, with passages of the others, and on how many it was found. */
function joinPages(
  first: RankedResult,
  rest: readonly RankedResult[],
  count: number,
  groups: readonly Group[],
): Result {
  const sorted = [first, ...rest].sort((a, b) => b.rank - a.rank).map(({ result }) => result);
  const [best = first.result, ...others] = sorted;
  const more = others.flatMap(({ url, meta, passages: [passage] }) =>
    passage === undefined ? [] : [{ url, page: meta['page'] ?? '', passage }],
  );
  // What the title has by itself each of the pages was found for, whatever stands on it.
  const titled = findLacking(prepare(piecesOf(best.meta['title'] ?? '')), groups, [...groups.keys()]).length === 0;
  return { ...best, pages: { count: titled ? undefined : count, others: more } };
}
