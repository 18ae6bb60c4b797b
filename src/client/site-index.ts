import { chooseParts, choosePartsBefore } from '../search/choose-parts.ts';
import type { IndexMeta } from '../search/index-meta.ts';
import { readCbor } from '../search/read-cbor.ts';
import { openPieces, type Found, type IndexPieces } from './index-pieces.ts';
import { kept } from './kept.ts';
import type { Engine } from './pagefind-engine.ts';
import { readPacked } from './read-packed.ts';

/** A page that has the words that were looked for; its id is its own in the whole search: the site’s first, and its place. */
export type Hit = { readonly id: number; readonly score: number };

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
export function openSiteIndex(engine: Promise<Engine>, source: IndexSource, first: number, weights: string): SiteIndex {
  const meta = JSON.parse(decoder.decode(source.meta)) as IndexMeta;
  const texts = meta.shards.flatMap(([folder, counts]) =>
    counts.map((_, place) => `${source.address}${folder}/fragment/${place.toString(36)}.pf_fragment`),
  );
  const folder = `${source.address}${source.index}/`;
  const counts = meta.shards.flatMap(([, counts]) => counts);
  const opened = engine.then((started) => ({
    started,
    pieces: openPieces(started, counts, meta.fields, weights, first),
  }));
  // Told of where it is waited for.
  opened.catch(() => undefined);
  return {
    ready: opened,
    pages: texts.map((_, page) => first + page),
    find: finderOf(opened, meta, `${folder}index/`, counts.length),
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

type Opened = { readonly started: Engine; readonly pieces: IndexPieces };

function finderOf(opened: Promise<Opened>, meta: IndexMeta, folder: string, size: number): SiteIndex['find'] {
  const ranges = meta.parts.map(([first, last, size]) => ({ first, last, size }));
  const fetchPart = kept(Infinity, (place: number) => readPacked(`${folder}${place.toString(36)}.pf_index`));
  const answered = new Map<string, readonly Hit[]>();
  const load = kept(Infinity, async (place: number) => {
    const [part, { pieces }] = await Promise.all([fetchPart(place), opened]);
    pieces.add(part);
    // What a few letters begin may be more now.
    answered.clear();
  });
  const hitsOf = (found: readonly Found[]): readonly Hit[] => found.flatMap(({ hits }) => hits);
  return async (words, exact) => {
    // The program may still be starting.
    for (const place of chooseParts(ranges, words.split(' '))) fetchPart(place).catch(() => undefined);
    const { started, pieces } = await opened;
    const stems = started.stemsOf(words);
    await Promise.all(chooseParts(ranges, [...words.split(' '), ...stems]).map(load));
    const unknown = stems.filter((stem) => !pieces.begins(stem));
    await Promise.all(unknown.flatMap((stem) => choosePartsBefore(ranges, stem)).map(load));
    const [stem = '', ...more] = stems;
    if (exact || more.length > 0) return hitsOf(pieces.search(words, stems, exact));
    // As long as a stem begins the same words, what is found stays the same.
    const common = pieces.beginningOf(stem);
    const meant = common !== undefined && started.stemsOf(common)[0] === common ? common : words;
    const hits = answered.get(meant) ?? hitsOf(levelled(pieces.search(meant, started.stemsOf(meant), false), size));
    answered.set(meant, hits);
    return hits;
  };
}

/**
 * What all pieces found with scores that can be compared. A word counts the more the fewer pages have it, and each piece
 * has counted its own: that count is taken out of a score and that of all pages is put in.
 */
function levelled(found: readonly Found[], size: number): readonly Found[] {
  const rarity = (all: number, having: number) => Math.log((all - having + 0.5) / (having + 0.5) + 1);
  const having = found.reduce((sum, { hits }) => sum + hits.length, 0);
  for (const { size: pages, hits } of found) {
    const factor = rarity(size, having) / rarity(pages, hits.length);
    // In place: there may be thousands.
    for (const hit of hits) hit.score *= factor;
  }
  return found;
}
