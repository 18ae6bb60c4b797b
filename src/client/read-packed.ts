import { gunzipSync } from 'fflate';
import { readBytes } from './fetch-opening.ts';
import { readUpTo } from './read-up-to.ts';

const signature = new TextEncoder().encode('pagefind_dcd');

/** Reads one of Pagefind’s packed files. Rejects when it is not there or is not one. */
export const readPacked = async (address: string): Promise<Uint8Array<ArrayBuffer>> =>
  unpack(await readBytes(address), address);

// The browser’s own way takes long to start, and a script’s to go on.
const small = 20_000;

/** What a packed file holds; `address` says in a fault where it came from. Rejects when it is not a packed file. */
export async function unpack(packed: ArrayBuffer, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(packed);
  // A server may have unpacked it already.
  const plain = isSigned(bytes) ? bytes : await inflate(bytes);
  if (!isSigned(plain)) throw new Error(`${address} is not a part of a search index.`);
  return plain.subarray(signature.length);
}

const isSigned = (bytes: Uint8Array): boolean => signature.every((letter, place) => bytes[place] === letter);

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length < small) return gunzipSync(bytes);
  // Not by way of a Blob: the browser keeps those in another process.
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(stream === undefined ? new ArrayBuffer(0) : await readUpTo(stream));
}
