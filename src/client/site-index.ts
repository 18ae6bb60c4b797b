import { chooseParts, choosePartsBefore, type PartRange } from '../search/choose-parts.ts';
import type { IndexMeta } from '../search/index-meta.ts';
import { readCbor } from '../search/read-cbor.ts';
import { splitPart } from '../search/split-part.ts';
import { growsFrom } from '../search/words.ts';
import { writeCbor } from '../search/write-cbor.ts';
import type { Engine } from './pagefind-engine.ts';
import { readPacked } from './read-packed.ts';

/** A page that has the words that were looked for; its id is its own in the whole search. */
export type Hit = { readonly id: string; readonly score: number };

/** The search index of a site. */
export type SiteIndex = {
  readonly find: (words: string, exact: boolean) => Promise<readonly Hit[]>;
  /** The ids of all its pages. */
  readonly pages: readonly string[];
  /** The ids of the pages for each value of a filter. */
  readonly filter: (name: string) => Promise<ReadonlyMap<string, readonly string[]>>;
  /** The text of a page and what is known of it. Its address is below the site’s base path. */
  readonly read: (id: string) => Promise<unknown>;
};

/** What opens an index: its metadata, and where it and its pages’ texts are, in folders below `address`. */
export type IndexSource = { readonly address: string; readonly index: string; readonly meta: Uint8Array };

const decoder = new TextDecoder();

// Pagefind compares each page it finds with every place it found, so it is quicker with a few pages at a time.
const piece = 256;

/** Opens a site’s index. `name` is what its ids begin with. Throws when its metadata is damaged. */
export function openSiteIndex(engine: Engine, source: IndexSource, name: string, weights: string): SiteIndex {
  const { shards, parts: ranges, filters, fields } = JSON.parse(decoder.decode(source.meta)) as IndexMeta;
  const texts = shards.flatMap(([folder, counts]) =>
    counts.map((_, place) => `${source.address}${folder}/fragment/${place.toString(36)}.pf_fragment`),
  );
  const counts = shards.flatMap(([, counts]) => counts);
  const ids = counts.map((_, page) => `${name} ${page}`);
  const pieces = Array.from({ length: Math.ceil(counts.length / piece) }, (_, place) => {
    const pages = counts
      .slice(place * piece, (place + 1) * piece)
      .map((count, page): [string, number] => [String(place * piece + page), count]);
    return { size: pages.length, index: engine.open(writeCbor(['', pages, [], [], [], fields]), weights) };
  });
  const folder = `${source.address}${source.index}/`;
  const parts = ranges.map(([first, last, size]): PartRange => ({ first, last, size }));
  const loaded = new Map<number, Promise<void>>();
  const known: string[] = [];
  const answered = new Map<string, readonly Hit[]>();
  const load = (place: number): Promise<void> => {
    const loading =
      loaded.get(place) ??
      readPacked(`${folder}index/${place.toString(36)}.pf_index`).then((part) => {
        const split = splitPart(part, piece, pieces.length);
        for (const [at, bytes] of split.pieces.entries()) {
          const one = pieces[at];
          if (bytes !== undefined && one !== undefined) one.index = engine.addPart(one.index, bytes);
        }
        known.push(...split.words);
        // What a few letters begin may be more now.
        answered.clear();
      });
    loaded.set(place, loading);
    // What did not arrive is asked for again by the next search.
    loading.catch(() => loaded.delete(place));
    return loading;
  };
  const search = (words: string, exact: boolean): Found[] =>
    pieces.map(({ size, index }) => {
      const hits: Found['hits'] = [];
      engine.search(index, words, exact, (page, score) => hits.push({ id: ids[page] ?? '', score }));
      return { size, hits };
    });
  /** The word that a stem stands for, where it begins only one: what is found then stays the same to its last letter. */
  const onlyWord = (stem: string): string | undefined => {
    const [word, ...others] = known.filter((one) => one.startsWith(stem));
    return word !== undefined && others.length === 0 && engine.stemsOf(word)[0] === word ? word : undefined;
  };
  return {
    pages: ids,
    find: async (words, exact) => {
      const stems = engine.stemsOf(words);
      await Promise.all(chooseParts(parts, [...words.split(' '), ...stems]).map(load));
      const unknown = stems.filter((stem) => !known.some((word) => word.startsWith(stem)));
      await Promise.all(unknown.flatMap((stem) => choosePartsBefore(parts, stem)).map(load));
      // An index answers a word it does not know with its longest beginning, which may be a word that nobody asked for.
      if (!unknown.every((stem) => known.some((word) => growsFrom(stem, word)))) return [];
      const [stem = '', ...more] = stems;
      if (exact || more.length > 0) return search(words, exact).flatMap(({ hits }) => hits);
      const meant = onlyWord(stem) ?? words;
      const hits = answered.get(meant) ?? levelled(search(meant, false), counts.length);
      answered.set(meant, hits);
      return hits;
    },
    filter: async (wanted) => {
      const place = filters.indexOf(wanted);
      if (place < 0) return new Map();
      const bytes = await readPacked(`${folder}filter/${place.toString(36)}.pf_filter`);
      const [, values] = readCbor(bytes) as unknown as [name: string, values: [value: string, pages: number[]][]];
      return new Map(values.map(([value, places]) => [value, places.flatMap((place) => ids[place] ?? [])]));
    },
    read: async (id) => {
      const text = await readPacked(texts[Number(id.slice(name.length + 1))] ?? '');
      return JSON.parse(decoder.decode(text)) as unknown;
    },
  };
}

type Found = { readonly size: number; readonly hits: { readonly id: string; score: number }[] };

/**
 * The hits of all pieces with scores that can be compared. A word counts the more the fewer pages have it, and each piece
 * has counted its own: that count is taken out of a score and that of all pages is put in.
 */
function levelled(found: readonly Found[], size: number): readonly Hit[] {
  const rarity = (all: number, having: number) => Math.log((all - having + 0.5) / (having + 0.5) + 1);
  const whole = rarity(
    size,
    found.reduce((sum, { hits }) => sum + hits.length, 0),
  );
  for (const { size, hits } of found) {
    const factor = whole / rarity(size, hits.length);
    // In place: there may be thousands.
    for (const hit of hits) hit.score *= factor;
  }
  return found.flatMap(({ hits }) => hits);
}
