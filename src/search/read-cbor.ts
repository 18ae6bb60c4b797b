/** A value as Pagefind’s index files hold it. */
export type Cbor = string | number | readonly Cbor[];

/** Reads the part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and lists of known length. Throws on anything else. */
export const readCbor = (bytes: Uint8Array): Cbor => readerOf(bytes).read();

const text = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads values one after the other, for those who want less than all of them. */
export type CborReader = {
  /** Where the next value begins. */
  readonly place: () => number;
  /** Reads a head and answers with its number; for text and lists it is how long they are. */
  readonly size: () => number;
  readonly read: () => Cbor;
  /** Reads a whole number, which may be below zero. */
  readonly whole: () => number;
  /** Passes over whole values. */
  readonly skip: (values?: number) => void;
};

/** A reader at the beginning of some bytes. */
export function readerOf(bytes: Uint8Array): CborReader {
  let at = 0;
  let kind = 0;
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
  const whole = (): number => {
    const head = bytes[at] ?? 0xff;
    // Most are short.
    if (head < 24) {
      at += 1;
      return head;
    }
    const value = size();
    return kind === 1 ? -1 - value : value;
  };
  const skip = (values = 1): void => {
    // Counted rather than nested: a part holds some ten thousand numbers.
    for (let left = values; left > 0; left -= 1) {
      // Most are short whole numbers.
      if ((bytes[at] ?? 0xff) < 24) {
        at += 1;
        continue;
      }
      const value = size();
      if (kind === 3) at += value;
      if (kind === 4) left += value;
    }
  };
  return { place: () => at, size, read, whole, skip };
}
