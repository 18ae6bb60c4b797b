import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { byteSink } from '../../search/byte-sink.ts';
import { readCbor, readerOf, type Cbor } from '../../search/read-cbor.ts';
import { writeCbor } from '../../search/write-cbor.ts';
import { parseShardMeta, unpackFile, writePackedFile } from './read-shard-meta.ts';

// No browser fetches what the whole index is joined from.
const quick = 1;
// A fifth of the time that gzip takes.
const quickest = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/**
 * Writes an index that Pagefind has made, given as its files by path, into a folder in `to`: the pages’ texts, named by
 * number instead of by fingerprint, and in one file each its words and its filters, from which the whole site’s index is
 * joined. So that a browser may keep the files for ever, the folder is called by the fingerprint of everything in it. Answers
 * with how many pages it holds.
 */
export function writeCompactShard(files: ReadonlyMap<string, Uint8Array>, to: string): number {
  const named = (pattern: RegExp): string => {
    const path = [...files.keys()].find((path) => pattern.test(path));
    if (path === undefined) throw new Error('Pagefind made no index that can be read.');
    return path;
  };
  const bytesOf = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (bytes === undefined) throw new Error(`Pagefind made no file ${path}.`);
    return bytes;
  };
  const entry = named(/_[0-9a-f]+\.pf_meta$/);
  const [, fingerprint = ''] = /_([0-9a-f]+)\.pf_meta$/.exec(entry) ?? [];
  const [version, pages, parts, filters, sorts, fields] = parseShardMeta(bytesOf(entry));
  const folder = join(to, fingerprint);
  mkdirSync(join(folder, 'fragment'), { recursive: true });
  for (const [place, [name]] of pages.entries())
    writeFileSync(
      join(folder, 'fragment', `${place.toString(36)}.pf_fragment`),
      bytesOf(`fragment/${name}.pf_fragment`),
    );
  const words = parts.map(([, , name]) => unpackFile(bytesOf(`index/${name}.pf_index`)));
  writeFileSync(join(folder, 'words.pf_index'), zstdCompressSync(joinLists(words), quickest));
  const held = filters.map(([, hash]) => readCbor(unpackFile(bytesOf(`filter/${hash}.pf_filter`))));
  writePackedFile(join(folder, 'filters.pf_filter'), writeCbor(held), quick);
  const counts = pages.map(([, count], place): Cbor => [place.toString(36), count]);
  writePackedFile(join(folder, 'shard.pf_meta'), writeCbor([version, counts, [], [], sorts, fields]));
  writeFileSync(join(folder, 'search.pagefind'), bytesOf(named(/^wasm\.en/)));
  return pages.length;
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
