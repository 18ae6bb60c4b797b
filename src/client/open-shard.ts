import { readCbor, readFirsts } from '../search/read-cbor.ts';
import { growsFrom } from '../search/words.ts';
import type { Engine } from './pagefind-engine.ts';
import { readPacked } from './read-packed.ts';

/** A page that has the words that were looked for; its id is its own in the whole search. */
export type Hit = { readonly id: string; readonly score: number };

/** One of the indexes that together are a site’s. */
export type Shard = {
  /** What the ids of its pages begin with. */
  readonly name: string;
  readonly find: (words: string, exact: boolean) => Promise<readonly Hit[]>;
  /** The ids of all its pages. */
  readonly pages: readonly string[];
  /** The ids of the pages for each value of a filter. */
  readonly filter: (name: string) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** The text of a page and what is known of it. Its address is below the site’s base path. */
  readonly read: (id: string) => Promise<unknown>;
};

type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  parts: unknown,
  filters: [name: string, hash: string][],
];

/** Opens the index in a folder. `name` is what its ids begin with. Rejects when its metadata is not there or is damaged. */
export async function openShard(
  starting: Promise<Engine>,
  folder: string,
  name: string,
  weights: string,
): Promise<Shard> {
  const [engine, bytes] = await Promise.all([starting, readPacked(`${folder}shard.pf_meta`)]);
  const [, pages, , filters] = readCbor(bytes) as unknown as Meta;
  const ids = pages.map(([hash]) => `${name} ${hash}`);
  let index = engine.open(bytes, weights);
  const parts = new Map<string, Promise<void>>();
  const known: string[][] = [];
  const load = (hash: string): Promise<void> => {
    const loading =
      parts.get(hash) ??
      readPacked(`${folder}index/${hash}.pf_index`).then((part) => {
        index = engine.addPart(index, part);
        known.push(readFirsts(part));
      });
    parts.set(hash, loading);
    // What did not arrive is asked for again by the next search.
    loading.catch(() => parts.delete(hash));
    return loading;
  };
  return {
    name,
    pages: ids,
    find: async (words, exact) => {
      await Promise.all(engine.partsFor(index, words).map(load));
      // An index answers a word it does not know with its longest beginning, which may be a word that nobody asked for.
      const has = (stem: string) =>
        known.some((part) => part.some((word) => word.startsWith(stem) || growsFrom(stem, word)));
      if (!engine.stemsOf(words).every(has)) return [];
      return hitsIn(engine.search(index, words, exact), name);
    },
    filter: async (wanted) => {
      const [, hash] = filters.find(([filter]) => filter === wanted) ?? [];
      if (hash === undefined) return new Map();
      const [, values] = readCbor(await readPacked(`${folder}filter/${hash}.pf_filter`)) as unknown as [
        name: string,
        values: [value: string, pages: number[]][],
      ];
      return new Map(values.map(([value, places]) => [value, places.flatMap((place) => ids[place] ?? [])]));
    },
    read: async (id) => {
      const text = await readPacked(`${folder}fragment/${id.slice(name.length + 1)}.pf_fragment`);
      return JSON.parse(new TextDecoder().decode(text)) as unknown;
    },
  };
}

const result = /"p":"([^"]+)","g":"","s":(-?[\d.]+(?:e[-+]?\d+)?)/g;

// Each result also has the place of every word; reading them all would take longer than the search.
const hitsIn = (json: string, name: string): Hit[] =>
  [...json.matchAll(result)].map(([, hash = '', score = '0']) => ({ id: `${name} ${hash}`, score: Number(score) }));
