import type { IndexMeta } from '../search/index-meta.ts';
import { readCbor } from '../search/read-cbor.ts';
import type { Ranking } from '../search/score-words.ts';
import { makeFinder, type Hit } from './make-finder.ts';
import { readPacked } from './read-packed.ts';
import type { Stemmer } from './start-stemmer.ts';

/** The search index of a site. */
export type SiteIndex = {
  /** Rejects when the index cannot be searched. Until then what a search needs is fetched. */
  readonly ready: Promise<unknown>;
  readonly find: (words: string, exact: boolean) => Promise<readonly Hit[]>;
  /** The ids of all its pages. */
  readonly pages: readonly number[];
  /** The ids of the pages for each value of a filter. */
  readonly filter: (name: string) => Promise<ReadonlyMap<string, readonly number[]>>;
  /** The text of a page and what is known of it. Its address is below the site’s base path. */
  readonly read: (id: number) => Promise<unknown>;
};

/** What opens an index: its metadata, and where it and its pages’ texts are, in folders below `address`. */
export type IndexSource = { readonly address: string; readonly index: string; readonly meta: Uint8Array };

const decoder = new TextDecoder();

/** Opens a site’s index. `first` is the id of its first page. Throws when its metadata is damaged. */
export function openSiteIndex(
  stemmer: Promise<Stemmer>,
  source: IndexSource,
  first: number,
  ranking: Ranking,
): SiteIndex {
  const meta = JSON.parse(decoder.decode(source.meta)) as IndexMeta;
  const texts = meta.shards.flatMap(([folder, counts]) =>
    counts.map((_, place) => `${source.address}${folder}/fragment/${place.toString(36)}.pf_fragment`),
  );
  const folder = `${source.address}${source.index}/`;
  const counts = meta.shards.flatMap(([, counts]) => counts);
  // Told of where it is waited for.
  stemmer.catch(() => undefined);
  return {
    ready: stemmer,
    pages: texts.map((_, page) => first + page),
    find: makeFinder({ stemmer, meta, counts, ranking, first, folder: `${folder}index/` }),
    filter: async (wanted) => {
      const place = meta.filters.indexOf(wanted);
      if (place < 0) return new Map();
      const bytes = await readPacked(`${folder}filter/${place.toString(36)}.pf_filter`);
      const [, values] = readCbor(bytes) as unknown as [name: string, values: [value: string, pages: number[]][]];
      return new Map(values.map(([value, pages]) => [value, pages.map((page) => first + page)]));
    },
    read: async (id) => {
      const text = await readPacked(texts[id - first] ?? '');
      return JSON.parse(decoder.decode(text)) as unknown;
    },
  };
}
