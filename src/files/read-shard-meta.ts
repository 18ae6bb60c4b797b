import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readCbor, type Cbor } from '../search/read-cbor.ts';

/** What Pagefind’s packed files begin with. */
export const packedSignature = 'pagefind_dcd';

/** An index’s metadata: the version, the name and count of words of each page, and the first word, last word and name of each part. */
export type ShardMeta = [
  version: string,
  pages: [name: string, words: number][],
  parts: [from: string, to: string, name: string][],
  ...rest: Cbor[],
];

/** Reads the metadata of an index. Undefined where there is none, or it is damaged. */
export function readShardMeta(file: string): ShardMeta | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readCbor(gunzipSync(readFileSync(file)).subarray(packedSignature.length)) as unknown as ShardMeta;
  } catch {
    return undefined;
  }
}
