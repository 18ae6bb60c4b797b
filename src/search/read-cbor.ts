/** A value as Pagefind’s index files hold it. */
export type Cbor = string | number | readonly Cbor[];

/** Reads the part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and lists of known length. Throws on anything else. */
export const readCbor = (bytes: Uint8Array): Cbor => readerOf(bytes).read();

/** The first entry of each list in the first list of a list, as text: the words of a part of Pagefind’s index. */
export function readFirsts(bytes: Uint8Array): string[] {
  const { size, read, skip } = readerOf(bytes);
  size();
  return Array.from({ length: size() }, () => {
    const others = size() - 1;
    const first = read();
    for (let left = others; left > 0; left -= 1) skip();
    return String(first);
  });
}

const text = new TextDecoder('utf-8', { ignoreBOM: true });

function readerOf(bytes: Uint8Array) {
  let at = 0;
  let kind = 0;
  /** Reads a head and answers with its number, a length for text and lists. */
  const size = (): number => {
    const head = bytes[at] ?? 0xff;
    at += 1;
    kind = head >> 5;
    const short = head & 31;
    if (short > 27 || kind > 4 || kind === 2) throw new Error('The index holds something that is not known.');
    if (short < 24) return short;
    let value = 0;
    for (let left = 1 << (short - 24); left > 0; left -= 1, at += 1) value = value * 256 + (bytes[at] ?? 0);
    return value;
  };
  const read = (): Cbor => {
    const value = size();
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 4) return Array.from({ length: value }, read);
    at += value;
    return text.decode(bytes.subarray(at - value, at));
  };
  const skip = (): void => {
    // Counted rather than nested: a part holds some ten thousand numbers.
    for (let left = 1; left > 0; left -= 1) {
      const value = size();
      if (kind === 3) at += value;
      if (kind === 4) left += value;
    }
  };
  return { size, read, skip };
}
