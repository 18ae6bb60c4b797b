import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import { readCbor, type Cbor } from '../../search/read-cbor.ts';

/** What Pagefind’s packed files begin with. */
export const packedSignature = 'pagefind_dcd';

/** The name of a filter, and the numbers of the pages that have each of its values. */
export type Filter = [name: string, values: [value: string, pages: number[]][]];

/** An index’s metadata: the version, the name and count of words of each page, and the first word, last word and name of each part. */
export type ShardMeta = [
  version: string,
  pages: [name: string, words: number][],
  parts: [from: string, to: string, name: string][],
  filters: [name: string, hash: string][],
  sorts: Cbor[],
  fields: string[],
];

/** Reads the metadata of an index. Undefined where there is none, or it is damaged. */
export function readShardMeta(file: string): ShardMeta | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return parseShardMeta(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** The metadata of an index from the bytes of its file. Throws when they are damaged. */
export const parseShardMeta = (bytes: Uint8Array): ShardMeta => readCbor(unpackFile(bytes)) as unknown as ShardMeta;

/** What a packed file of Pagefind’s holds. Throws when it is not there or damaged. */
export const readPackedFile = (file: string): Uint8Array => unpackFile(readFileSync(file));

/** The same of a file’s bytes. Throws when they are damaged. */
export const unpackFile = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes).subarray(packedSignature.length);

/** Writes a file as Pagefind packs its own. `level` is from 1, quick, to 9, small. */
export const writePackedFile = (file: string, bytes: Uint8Array, level = 9): void =>
  writeFileSync(file, gzipSync(withSignature(bytes), { level, memLevel: 9 }));

/** The same beside what else is done, on another core. */
export const writePackedFileBeside = async (file: string, bytes: Uint8Array, level: number): Promise<void> =>
  writeFile(file, await gzipBeside(withSignature(bytes), { level, memLevel: 9 }));

const gzipBeside = promisify(gzip);

const withSignature = (bytes: Uint8Array) => Buffer.concat([Buffer.from(packedSignature), bytes]);
