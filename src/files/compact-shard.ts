import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { byteSink } from '../search/byte-sink.ts';
import { readCbor, readerOf, type Cbor } from '../search/read-cbor.ts';
import { writeCbor } from '../search/write-cbor.ts';
import { linkOrCopy } from './link-or-copy.ts';
import { readPackedFile, readShardMeta, writePackedFile } from './read-shard-meta.ts';

// No browser fetches what the whole index is joined from.
const quick = 1;

/**
 * Puts the files of an index that Pagefind has written to `from` into a folder in `to`: the pages’ texts, named by number
 * instead of by fingerprint, and in one file each its words and its filters, from which the whole site’s index is joined.
 * So that a browser may keep the files for ever, the folder is called by the fingerprint of everything in it.
 */
export function compactShard(from: string, to: string): void {
  const file = readdirSync(from).find((name) => name.endsWith('.pf_meta'));
  if (file === undefined) throw new Error(`There is no index in ${from}.`);
  const [, fingerprint = ''] = /_([0-9a-f]+)\.pf_meta$/.exec(file) ?? [];
  const read = readShardMeta(join(from, file));
  if (read === undefined) throw new Error('What Pagefind wrote cannot be read; it may have changed its format.');
  const [version, pages, parts, filters, sorts, fields] = read;
  const folder = join(to, fingerprint);
  mkdirSync(join(folder, 'fragment'), { recursive: true });
  const texts = (folder: string, name: string) => join(folder, 'fragment', `${name}.pf_fragment`);
  for (const [place, [name]] of pages.entries()) linkOrCopy(texts(from, name), texts(folder, place.toString(36)));
  const words = parts.map(([, , name]) => readPackedFile(join(from, 'index', `${name}.pf_index`)));
  writePackedFile(join(folder, 'words.pf_index'), joinLists(words), quick);
  const held = filters.map(([, hash]) => readCbor(readPackedFile(join(from, 'filter', `${hash}.pf_filter`))));
  writePackedFile(join(folder, 'filters.pf_filter'), writeCbor(held), quick);
  const counts = pages.map(([, count], place): Cbor => [place.toString(36), count]);
  writePackedFile(join(folder, 'shard.pf_meta'), writeCbor([version, counts, [], [], sorts, fields]));
  const program = readdirSync(from).find((name) => /^wasm\.en/.test(name));
  if (program !== undefined) renameSync(join(from, program), join(folder, 'search.pagefind'));
  rmSync(from, { recursive: true });
}

function joinLists(parts: readonly Uint8Array[]): Uint8Array {
  const entries = byteSink();
  let count = 0;
  for (const part of parts) {
    const reader = readerOf(part);
    reader.size();
    count += reader.size();
    entries.add(part.subarray(reader.place()));
  }
  const sink = byteSink();
  sink.head(4, 1);
  sink.head(4, count);
  sink.add(entries.take());
  return sink.take();
}
