import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { joinWords } from '../../search/join-words.ts';
import type { IndexMeta } from '../../search/index-meta.ts';
import { readCbor } from '../../search/read-cbor.ts';
import { renumberFields } from '../../search/renumber-fields.ts';
import { writeCbor } from '../../search/write-cbor.ts';
import {
  readPackedFile,
  readShardMeta,
  writePackedFile,
  writePackedFileBeside,
  type Filter,
} from './read-shard-meta.ts';

// What is fetched for a rare word and its neighbours, before packing.
const partSize = 12_000;
// Two fifths of the time of level 6, for a thirtieth more bytes.
const packing = 4;
const mostAtOnce = 8;

/** A shard in its folder, and how many pages stand before its own when all are counted. */
type Shard = { folder: string; name: string; before: number; counts: number[]; filters: Filter[]; fields: string[] };

/**
 * Joins the shards, folders below `pagefind`, as one index in the folder `to`: a browser then asks one file for a word
 * and not one of each shard. The texts of the pages stay with the shards. Throws when a shard cannot be read.
 */
export async function writeJoinedIndex(pagefind: string, names: readonly string[], to: string): Promise<void> {
  const shards = readShards(pagefind, names);
  for (const kind of ['index', 'filter']) mkdirSync(join(to, kind), { recursive: true });
  const fields = [...new Set(shards.flatMap((shard) => shard.fields))].sort();
  const joined = joinWords(
    shards.map(({ folder, before, fields: own }) => ({
      before,
      words: renumberFields(zstdDecompressSync(readFileSync(join(folder, 'words.pf_index'))), own, fields),
    })),
    partSize,
  );
  const parts: IndexMeta['parts'][number][] = [];
  const writing: Promise<void>[] = [];
  for (const { first, last, bytes } of joined) {
    writing.push(writePackedFileBeside(join(to, 'index', `${parts.length.toString(36)}.pf_index`), bytes, packing));
    parts.push([first, last, Math.ceil(bytes.length / 1000)]);
    if (writing.length >= mostAtOnce) await writing.shift();
  }
  await Promise.all(writing);
  const filters = joinFilters(shards);
  for (const [place, filter] of filters.entries())
    writePackedFile(join(to, 'filter', `${place.toString(36)}.pf_filter`), writeCbor(filter));
  const meta: IndexMeta = {
    shards: shards.map(({ name, counts }) => [name, counts]),
    parts,
    filters: filters.map(([name]) => name),
  };
  writePackedFile(join(to, 'search.pf_meta'), Buffer.from(JSON.stringify(meta)));
  const [first] = shards;
  if (first !== undefined) copyFileSync(join(first.folder, 'search.pagefind'), join(to, 'search.pagefind'));
}

function readShards(pagefind: string, names: readonly string[]): Shard[] {
  let before = 0;
  return names.map((name) => {
    const folder = join(pagefind, name);
    const meta = readShardMeta(join(folder, 'shard.pf_meta'));
    if (meta === undefined) throw new Error(`The shard ${name} of the search index cannot be read.`);
    const [, pages, , , , fields] = meta;
    const filters = readCbor(readPackedFile(join(folder, 'filters.pf_filter'))) as unknown as Filter[];
    const shard = { folder, name, before, fields, filters, counts: pages.map(([, count]) => count) };
    before += pages.length;
    return shard;
  });
}

function joinFilters(shards: readonly Shard[]): Filter[] {
  const joined = new Map<string, Map<string, number[]>>();
  for (const { filters, before } of shards)
    for (const [name, values] of filters) {
      const known = joined.get(name) ?? new Map<string, number[]>();
      joined.set(name, known);
      for (const [value, pages] of values)
        known.set(value, [...(known.get(value) ?? []), ...pages.map((page) => page + before)]);
    }
  return [...joined].map(([name, values]) => [name, [...values]]);
}
