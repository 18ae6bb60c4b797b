import type { GlossaryEntry } from '../search/glossary-entry.ts';
import type { Group } from '../search/group.ts';
import type { NamedPage } from '../search/find-named-pages.ts';
import type { Numbered } from '../search/find-references.ts';
import { isOfDay } from '../search/is-of-day.ts';
import type { FilterTable } from '../search/narrow-results.ts';
import type { KnownWord } from '../search/nearest-word.ts';
import { unpackNumbers, type PackedNumbers } from '../search/pack-numbers.ts';
import { filterNames, type FilterName } from '../search/search-state.ts';
import { readJson, type Opening } from './fetch-opening.ts';
import { kept } from './kept.ts';
import { asIndexed, scoreGroup, type Finder } from './score-group.ts';
import { openPagefind, type Fragment, type Pagefind } from './pagefind.ts';

/** Everything that search asks of what was built with the site. What has been asked once is kept. */
export type SearchIndex = {
  /** Rejects when the index cannot be searched after all: until then it may be opening. */
  readonly ready: Promise<unknown>;
  /** The authority whose site this is. */
  readonly site: string;
  readonly glossary: readonly GlossaryEntry[];
  /** The pages of this site that are asked for as a whole. */
  readonly pages: readonly NamedPage[];
  /** Other sites that did not answer and are left out. */
  readonly absent: readonly string[];
  /** The title of the other site that a page stands on, whatever address it gives itself; undefined for this one. */
  readonly siteOf: (id: number) => string | undefined;
  readonly scoresOf: (group: Group) => Promise<ReadonlyMap<number, number>>;
  /** The pages where words stand one after the other. */
  readonly pagesWith: (words: readonly string[]) => Promise<ReadonlySet<number>>;
  /** How many pages have a word, or what it begins. */
  readonly countOf: (word: string) => Promise<number>;
  readonly read: (id: number) => Promise<Fragment>;
  readonly everything: () => readonly number[];
  /** The pages whose date is a day, year-month-day or what of it was said, or which began on it. */
  readonly onDay: (day: string) => Promise<ReadonlySet<number>>;
  /** The place of each dated page when the newest comes first. */
  readonly byDate: () => Promise<ReadonlyMap<number, number>>;
  /** The file that each page of a file with several is of; the same name on another site is another file. */
  readonly fileOf: () => Promise<ReadonlyMap<number, string>>;
  readonly filterTable: () => Promise<FilterTable>;
  /** The pages of each authority. */
  readonly authorities: () => Promise<ReadonlyMap<string, ReadonlySet<number>>>;
  readonly words: () => Promise<readonly KnownWord[]>;
  readonly numbers: () => Promise<readonly Numbered[]>;
};

/** Opens the index under the site’s base path, with those of other sites but the lost ones, by their titles. Rejects when this site’s own cannot be used. */
export async function openIndex(base: string, opening: Opening, lost: ReadonlySet<string>): Promise<SearchIndex> {
  const data = `${base}search-data/`;
  const { site, glossary, pages, sites } = opening.vocabulary;
  const pagefind = await openPagefind(base, opening, lost);
  const merged = sites.length > pagefind.absent.length;
  const find = kept(600, (text: string) =>
    text.startsWith('"') ? pagefind.find(text.slice(1), true) : pagefind.find(text, false),
  );

  const authorities = lazily(() => pagefind.filter('Authority'));
  const daysOf = lazily(() => pagefind.filter('Day'));
  const firstDaysOf = lazily(() => pagefind.filter('From'));
  const finder: Finder = {
    find: (text, exact) => find(exact ? `"${text}` : text),
    years: lazily(async () => {
      const years = new Set([...(await daysOf()).keys()].map((day) => day.slice(0, 4)));
      return [...years].sort().slice(-mostYears);
    }),
  };
  // The first search asks whose each page is, and should not wait for it; a fault is told to whoever asks.
  authorities().catch(() => undefined);

  return {
    ready: pagefind.ready,
    site,
    glossary,
    pages,
    absent: pagefind.absent,
    read: kept(2000, pagefind.read),
    siteOf: pagefind.siteOf,
    scoresOf: (group) => scoreGroup(finder, group),
    pagesWith: async (words) => new Set((await find(`"${asIndexed(words)}`)).map(({ id }) => id)),
    countOf: async (word) => (await find(/^[\d.]+$/.test(word) ? `"${asIndexed([word])}` : word)).length,
    everything: pagefind.pages,
    onDay: async (asked) => {
      const days = [...(await daysOf()), ...(await firstDaysOf())];
      return new Set(days.flatMap(([day, ids]) => (isOfDay(day, asked) ? [...ids] : [])));
    },
    byDate: lazily(async () => {
      const days = [...(await daysOf())].sort(([a], [b]) => (a < b ? 1 : -1));
      return new Map(days.flatMap(([, ids], place) => [...ids].map((id): [number, number] => [id, place])));
    }),
    authorities,
    fileOf: lazily(async () => {
      const nameOf = (file: string, id: number) => `${pagefind.siteOf(id) ?? ''} ${file}`;
      const files = [...(await pagefind.filter('File'))];
      return new Map(files.flatMap(([file, ids]) => [...ids].map((id): [number, string] => [id, nameOf(file, id)])));
    }),
    filterTable: lazily(() => readFilters(pagefind, merged ? [site, ...sites.map(({ title }) => title)] : [], site)),
    words: lazily(() => readJson<KnownWord[]>(`${data}words.json`)),
    numbers: lazily(async () => unpackNumbers(await readJson<PackedNumbers>(`${data}numbers.json`))),
  };
}

// Each year is asked for by itself, so only so many.
const mostYears = 12;

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  const loaded = kept<undefined, T>(1, load);
  return () => loaded(undefined);
}

async function readFilters(pagefind: Pagefind, sites: readonly string[], own: string): Promise<FilterTable> {
  const read = async (name: FilterName): Promise<[FilterName, Map<string, ReadonlySet<number>>]> => [
    name,
    name === 'Site'
      ? new Map(sites.map((title) => [title, new Set(pagefind.pagesOf(title === own ? undefined : title))]))
      : await pagefind.filter(name),
  ];
  const table = await Promise.all(filterNames.map(read));
  return new Map(table.filter(([, values]) => values.size > 0));
}
