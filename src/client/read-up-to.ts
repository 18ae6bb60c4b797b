// No part of an index comes near it, and a page can hold it.
const most = 64 * 1024 * 1024;

/** Reads a stream to its end. Rejects when it is larger than any part of an index, so that nothing can fill the memory. */
export async function readUpTo(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > most) {
      await reader.cancel();
      throw new Error('A part of a search index is larger than one can be.');
    }
    pieces.push(read.value);
  }
  return new Blob(pieces).arrayBuffer();
}
