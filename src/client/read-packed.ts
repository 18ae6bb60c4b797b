const signature = new TextEncoder().encode('pagefind_dcd');

/** Reads one of Pagefind’s packed files. Rejects when it is not there or is not one. */
export async function readPacked(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A server may have unpacked it already.
  const plain = isSigned(bytes) ? bytes : await unpack(bytes);
  if (!isSigned(plain)) throw new Error(`${address} is not a part of a search index.`);
  return plain.subarray(signature.length);
}

const isSigned = (bytes: Uint8Array): boolean => signature.every((letter, place) => bytes[place] === letter);

async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
