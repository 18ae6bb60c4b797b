import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Cbor } from '../search/read-cbor.ts';
import { writeCbor } from '../search/write-cbor.ts';
import { packedSignature, readShardMeta } from './read-shard-meta.ts';

/**
 * Puts the files of an index that Pagefind has written to `from` into a folder in `to`, and names them by number instead
 * of by fingerprint: the names are half of the metadata, and a browser fetches all of it before the first result. So that
 * a browser may keep the files for ever, the folder is called by the fingerprint of everything in it.
 */
export function compactShard(from: string, to: string): void {
  const file = readdirSync(from).find((name) => name.endsWith('.pf_meta'));
  if (file === undefined) throw new Error(`There is no index in ${from}.`);
  const [, fingerprint = ''] = /_([0-9a-f]+)\.pf_meta$/.exec(file) ?? [];
  const read = readShardMeta(join(from, file));
  if (read === undefined) throw new Error('What Pagefind wrote cannot be read; it may have changed its format.');
  const [version, pages, parts, ...rest] = read;
  const folder = join(to, fingerprint);
  for (const kind of ['fragment', 'index']) mkdirSync(join(folder, kind), { recursive: true });
  const texts = renameAll(
    from,
    folder,
    'fragment',
    pages.map(([name]) => name),
  );
  const words = renameAll(
    from,
    folder,
    'index',
    parts.map(([, , name]) => name),
  );
  const meta: Cbor = [
    version,
    pages.map(([name, count]) => [texts.get(name) ?? '', count]),
    parts.map(([first, last, name]) => [first, last, words.get(name) ?? '']),
    ...rest,
  ];
  const packed = gzipSync(Buffer.concat([Buffer.from(packedSignature), writeCbor(meta)]), { level: 9 });
  writeFileSync(join(folder, 'shard.pf_meta'), packed);
  for (const other of readdirSync(from).filter((name) => name === 'filter' || /^wasm\.en/.test(name)))
    renameSync(join(from, other), join(folder, other.replace(/^wasm.*/, 'search.pagefind')));
  rmSync(from, { recursive: true });
}

/** Moves files to names that count up, and answers with the new name of each. */
function renameAll(from: string, to: string, kind: string, names: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map([...new Set(names)].map((name, place) => [name, place.toString(36)]));
  for (const [old, name] of named)
    renameSync(join(from, kind, `${old}.pf_${kind}`), join(to, kind, `${name}.pf_${kind}`));
  return named;
}
