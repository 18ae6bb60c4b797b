import type { Entry, Form, Group } from '../search/expand-query.ts';
import type { Numbered } from '../search/find-references.ts';
import type { FilterTable } from '../search/narrow-results.ts';
import type { KnownWord } from '../search/nearest-word.ts';
import { filterNames, type FilterName } from '../search/search-state.ts';
import { piecesOf, stemOf, wordsOf } from '../search/words.ts';
import { loadPagefind, readJson, type Fragment, type Hit, type Pagefind } from './pagefind.ts';

type OtherSite = { readonly title: string; readonly address: string };
type Vocabulary = { pagefind: string; site: string; glossary: Entry[]; sites: OtherSite[] };

/** Everything that search asks of what was built with the site. What has been asked once is kept. */
export type SearchIndex = {
  readonly glossary: readonly Entry[];
  /** Other sites that did not answer and are left out. */
  readonly absent: readonly string[];
  /** The other site that an address belongs to; undefined for this one. */
  readonly siteOf: (address: string) => string | undefined;
  /** Whether other sites’ indexes are searched with this one’s. */
  readonly merged: boolean;
  readonly scoresOf: (group: Group) => Promise<ReadonlyMap<string, number>>;
  /** The pages where words stand one after the other. */
  readonly pagesWith: (words: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Whether a word, or what it begins, is in the index at all. */
  readonly knows: (word: string) => Promise<boolean>;
  readonly read: (id: string) => Promise<Fragment | undefined>;
  readonly everything: () => Promise<readonly string[]>;
  readonly byDate: () => Promise<ReadonlyMap<string, number>>;
  readonly filterTable: () => Promise<FilterTable>;
  readonly words: () => Promise<readonly KnownWord[]>;
  readonly numbers: () => Promise<readonly Numbered[]>;
};

/** Opens the index under the site’s base path, with those of other sites. Rejects when this site’s own is not there. */
export async function openIndex(base: string): Promise<SearchIndex> {
  const data = `${base}search-data/`;
  const { pagefind: version, site, glossary, sites } = await readJson<Vocabulary>(`${data}glossary.json`);
  const pagefind = await loadPagefind(base, version);
  const absent = await mergeSites(pagefind, site, sites, version);
  const hits = new Map<string, Hit>();
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const texts = new Map<string, Promise<Fragment>>();

  const find = (text: string): Promise<readonly Hit[]> => {
    const known = asked.get(text);
    if (known !== undefined) return known;
    const found = pagefind.search(text).then((answer) => keep(answer?.results ?? []));
    if (asked.size > 300) asked.clear();
    asked.set(text, found);
    return found;
  };
  const keep = (results: readonly Hit[]) => {
    for (const hit of results) hits.set(hit.id, hit);
    return results;
  };
  const read = async (id: string) => {
    const hit = hits.get(id);
    if (hit === undefined) return undefined;
    const text = texts.get(id) ?? hit.data();
    texts.set(id, text);
    return text;
  };

  const scoresOfForm = async (form: Form): Promise<[string, number][]> => {
    const text = form.words.join(' ');
    const [plain, exact] = await Promise.all([find(text), form.exact ? find(`"${text}"`) : undefined]);
    const members = exact === undefined ? undefined : new Set(exact.map(({ id }) => id));
    return plain.flatMap(({ id, score }): [string, number][] =>
      members?.has(id) === false ? [] : [[id, (score * form.weight) / form.words.length]],
    );
  };

  return {
    glossary,
    absent,
    read,
    siteOf: (address) => sites.find((other) => address.startsWith(other.address))?.title,
    merged: sites.length > absent.length,
    scoresOf: async (group) => {
      const scores = new Map<string, number>();
      for (const form of await Promise.all(group.forms.map(scoresOfForm)))
        for (const [id, score] of form) scores.set(id, Math.max(scores.get(id) ?? 0, score * group.size));
      return scores;
    },
    pagesWith: async (words) => new Set((await find(`"${words.join(' ')}"`)).map(({ id }) => id)),
    knows: async (word) => {
      if (/^\d+$/.test(word)) return (await find(`"${word}"`)).length > 0;
      // Pagefind answers a word it does not know with words that share its beginning.
      const [first] = await find(word);
      const text = first === undefined ? undefined : await read(first.id);
      if (text === undefined) return false;
      const all = wordsOf(piecesOf(`${text.meta['title'] ?? ''} ${text.raw_content ?? text.content}`));
      if (all.some(({ word: other }) => other.startsWith(word) || stemOf(other) === stemOf(word))) return true;
      return (await find(`"${word}"`)).length > 0;
    },
    everything: async () =>
      (await once(asked, '*', async () => keep((await pagefind.search(null))?.results ?? []))).map(({ id }) => id),
    byDate: async () => {
      const sorted = await once(
        asked,
        '*date',
        async () => (await pagefind.search(null, { sort: { date: 'desc' } }))?.results ?? [],
      );
      return new Map(sorted.map(({ id }, place) => [id, place]));
    },
    filterTable: lazily(() =>
      readFilters(pagefind, sites.length > absent.length ? [site, ...sites.map(({ title }) => title)] : []),
    ),
    words: lazily(() => readJson<KnownWord[]>(`${data}words.json`)),
    numbers: lazily(() => readJson<Numbered[]>(`${data}numbers.json`)),
  };
}

function once<T>(kept: Map<string, Promise<T>>, key: string, load: () => Promise<T>): Promise<T> {
  const known = kept.get(key) ?? load();
  kept.set(key, known);
  return known;
}

function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

async function readFilters(pagefind: Pagefind, sites: readonly string[]): Promise<FilterTable> {
  const groups = await pagefind.filters();
  const table = new Map<FilterName, Map<string, ReadonlySet<string>>>();
  for (const name of filterNames) {
    // What the merging of indexes adds can be filtered by, but is not listed.
    const values = name === 'Site' ? sites : Object.keys(groups[name] ?? {});
    if (values.length === 0) continue;
    const sets = await Promise.all(
      values.map(async (value): Promise<[string, ReadonlySet<string>]> => {
        const answer = await pagefind.search(null, { filters: { [name]: value } });
        return [value, new Set(answer?.results.map(({ id }) => id))];
      }),
    );
    table.set(name, new Map(sets));
  }
  return table;
}

/** Adds other sites’ indexes. One that does not answer would break every search, so each is asked first. */
async function mergeSites(
  pagefind: Pagefind,
  site: string,
  sites: readonly OtherSite[],
  version: string,
): Promise<string[]> {
  if (sites.length === 0) return [];
  const answers = await Promise.all(
    sites.map(async ({ title, address }) => {
      try {
        const entry = await readJson<{ version: string }>(`${address}pagefind/pagefind-entry.json`, 'no-cache', 3000);
        if (entry.version !== version) return title;
        await pagefind.mergeIndex(`${address}pagefind/`, { baseUrl: address, mergeFilter: { Site: title } });
        return undefined;
      } catch {
        return title;
      }
    }),
  );
  await pagefind.options({ mergeFilter: { Site: site } });
  return answers.filter((title) => title !== undefined);
}
