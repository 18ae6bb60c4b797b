import { chooseParts, choosePartsBefore } from '../search/choose-parts.ts';
import { findPhrase } from '../search/find-phrase.ts';
import type { IndexMeta } from '../search/index-meta.ts';
import type { IndexWord } from '../search/index-words.ts';
import { knownWords } from '../search/known-words.ts';
import { scoreWords, type PageScore, type Ranking } from '../search/score-words.ts';
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
  const answered = new Map<string, readonly PageScore[]>();
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
  const scoresOf = (meant: readonly IndexWord[]): readonly PageScore[] => {
    // As long as what is typed begins the same words, what is found stays the same.
    const key = meant.map(({ word }) => word).join(' ');
    const scores = answered.get(key) ?? scoreWords(meant, beginningOf(meant), counts, ranking);
    answered.set(key, scores);
    return scores;
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
    const scores = stems.map((stem, place) => scoresOf(meantBy(stem, typed[place] ?? stem)));
    return inAll(scores).map(({ page, score }) => ({ id: first + page, score }));
  };
}

/** The pages that have all of several words, each counting. */
function inAll([one = [], ...others]: readonly (readonly PageScore[])[]): readonly PageScore[] {
  return others.reduce((all, next) => {
    const scores = new Map(next.map(({ page, score }) => [page, score]));
    return all.flatMap(({ page, score }) => {
      const more = scores.get(page);
      return more === undefined ? [] : [{ page, score: score + more }];
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
