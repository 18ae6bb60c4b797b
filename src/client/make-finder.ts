import { chooseParts, choosePartsBefore } from '../search/choose-parts.ts';
import { findPhrase } from '../search/find-phrase.ts';
import type { IndexMeta } from '../search/index-meta.ts';
import type { IndexWord } from '../search/index-words.ts';
import { knownWords } from '../search/known-words.ts';
import { pageLengths } from '../search/page-lengths.ts';
import { scoreWords, type Ranking } from '../search/score-words.ts';
import { kept } from './kept.ts';
import { readPacked } from './read-packed.ts';
import type { Stemmer } from './start-stemmer.ts';

/** A page that has the words that were looked for; its id is its own in the whole search: the site’s first, and its place. */
export type Hit = { readonly id: number; readonly score: number };

/** Finds words in an index: each or what it begins, or exactly these one after the other. */
export type Finder = (words: string, exact: boolean) => Promise<readonly Hit[]>;

type FinderSource = {
  readonly stemmer: Promise<Stemmer>;
  readonly meta: IndexMeta;
  /** How many words each page has. */
  readonly counts: readonly number[];
  readonly ranking: Ranking;
  /** The id of the first page. */
  readonly first: number;
  /** Where the parts of the index are. */
  readonly folder: string;
};

/** What finds words in an index, of which it fetches a part when it is asked for a word of it. */
export function makeFinder({ stemmer, meta, counts, ranking, first, folder }: FinderSource): Finder {
  const ranges = meta.parts.map(([first, last, size]) => ({ first, last, size }));
  const fetchPart = kept(Infinity, (place: number) => readPacked(`${folder}${place.toString(36)}.pf_index`));
  const words = knownWords();
  const answered = new Map<string, readonly Hit[]>();
  const lengths = pageLengths(counts);
  const load = kept(Infinity, async (place: number) => {
    words.add(await fetchPart(place));
    // What a few letters begin may be more now.
    answered.clear();
  });
  /** The words of the index that a stem begins, or that somebody who types on may be coming from. */
  const meantBy = (stem: string, typed: string): readonly IndexWord[] => {
    const begun = words.begunBy(stem);
    return begun.length > 0 ? begun : words.before(stem, typed);
  };
  const hitsOf = (meant: readonly IndexWord[]): readonly Hit[] => {
    // As long as what is typed begins the same words, what is found stays the same.
    const key = meant.map(({ word }) => word).join(' ');
    const known = answered.get(key);
    if (known !== undefined) return known;
    const { pages, scores } = scoreWords(meant, beginningOf(meant), lengths, ranking);
    const hits = pages.map((page) => ({ id: first + page, score: scores[page] ?? 0 }));
    answered.set(key, hits);
    return hits;
  };
  return async (asked, exact) => {
    const typed = asked.split(' ');
    // The program may still be starting.
    for (const place of chooseParts(ranges, typed)) fetchPart(place).catch(() => undefined);
    const stems = (await stemmer)(asked);
    await Promise.all(chooseParts(ranges, [...typed, ...stems]).map(load));
    const unknown = stems.filter((stem) => words.begunBy(stem).length === 0);
    await Promise.all(unknown.flatMap((stem) => choosePartsBefore(ranges, stem)).map(load));
    if (exact) {
      const each = stems.map((stem) => words.has(stem));
      const pages = each.includes(undefined) ? [] : findPhrase(each.filter((word) => word !== undefined));
      return [...pages].map((page) => ({ id: first + page, score: 1 }));
    }
    return inAll(stems.map((stem, place) => hitsOf(meantBy(stem, typed[place] ?? stem))));
  };
}

/** The pages that have all of several words, each counting. */
function inAll([one = [], ...others]: readonly (readonly Hit[])[]): readonly Hit[] {
  return others.reduce((all, next) => {
    const scores = new Map(next.map(({ id, score }) => [id, score]));
    return all.flatMap(({ id, score }) => {
      const more = scores.get(id);
      return more === undefined ? [] : [{ id, score: score + more }];
    });
  }, one);
}

/** What all of some words begin with. */
function beginningOf(words: readonly IndexWord[]): string {
  const [common = '', ...others] = words.map(({ word }) => word);
  const length = others.reduce((most, word) => {
    while (!word.startsWith(common.slice(0, most))) most -= 1;
    return most;
  }, common.length);
  return common.slice(0, length);
}
