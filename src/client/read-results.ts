import { bestOf, type Candidate } from '../search/combine-scores.ts';
import type { Group } from '../search/expand-query.ts';
import { findPassages, type Passage } from '../search/find-passages.ts';
import type { Query } from '../search/parse-query.ts';
import { bareGroups } from '../search/match-groups.ts';
import { rankOf } from '../search/rank-results.ts';
import type { SearchState } from '../search/search-state.ts';
import { wordsBeyond } from '../search/words-beyond.ts';
import { plainWord } from '../search/words.ts';
import { readyTextOf } from './ready-text-of.ts';
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
  /** Percentages that were asked for and that it has as bare numbers only. */
  readonly bare: readonly string[];
};

/** How many results to give, how many pages to read for ranking, whether filters are wanted, and whether rare words may be misspelt. */
export type Wanted = {
  readonly limit: number;
  readonly pool: number;
  readonly facets: boolean;
  readonly doubts: boolean;
};

/** Reads the pages that look best, and gives those whose texts answer best, best first; and apart what need not be told `again`. */
export async function readResults(
  index: SearchIndex,
  candidates: readonly Candidate[],
  groups: readonly Group[],
  query: Query,
  state: SearchState,
  { limit, pool }: Omit<Wanted, 'facets'>,
): Promise<{ results: Result[]; again: Result[] }> {
  const ranked = state.sort === 'relevance' && groups.length > 0;
  const looked = ranked ? bestOf(candidates, Math.max(pool, limit)) : candidates.slice(0, limit);
  const texts = await Promise.all(looked.map(({ id }) => index.read(id)));
  const typed = query.terms.flatMap((term) => term.words).map(plainWord);
  const read = looked.flatMap((candidate, place) => {
    const text = texts[place];
    if (text === undefined) return [];
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
    };
    const lacks = candidate.missing.map((group) => groups[group]?.text ?? '');
    return [
      {
        id: candidate.id,
        rank: rankOf(page, groups, typed),
        result: { url: text.url, meta: text.meta, passages, lacks, bare, site: index.siteOf(candidate.id) },
      },
    ];
  });
  const ordered = ranked
    ? await inspectionsFirst(
        index,
        read.sort((a, b) => b.rank - a.rank),
        typed,
      )
    : read;
  const { once, again } = onceEach(ordered.map(({ result }) => result));
  return { results: once.slice(0, limit), again };
}

type Read = { readonly id: number; readonly result: Result };

/** Whoever types no more than an authority’s name wants its inspections, the newest first. */
async function inspectionsFirst(index: SearchIndex, read: readonly Read[], typed: readonly string[]): Promise<Read[]> {
  const named = read.flatMap((one) => {
    const { kind, authority = '' } = one.result.meta;
    const beyond = kind === 'Inspection' ? wordsBeyond(typed, authority) : undefined;
    return beyond === undefined ? [] : [{ one, beyond }];
  });
  if (named.length === 0) return [...read];
  const places = await index.byDate();
  const placeOf = ({ id }: Read) => places.get(id) ?? places.size;
  named.sort((a, b) => a.beyond - b.beyond || placeOf(a.one) - placeOf(b.one));
  const first = new Set(named.map(({ one }) => one));
  return [...first, ...read.filter((one) => !first.has(one))];
}

/** A file that is found by its title only is told of once, and not again for each of its pages. */
function onceEach(results: readonly Result[]): { once: Result[]; again: Result[] } {
  const told = new Set<string>();
  const [once, again]: [Result[], Result[]] = [[], []];
  for (const result of results) {
    const file = result.url.replace(/#.*/, '');
    const isAgain = result.meta['page'] !== undefined && result.passages.length === 0 && told.has(file);
    (isAgain ? again : once).push(result);
    told.add(file);
  }
  return { once, again };
}
