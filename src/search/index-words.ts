import type { ByteSink } from './byte-sink.ts';
import { readerOf, type CborReader } from './read-cbor.ts';

/**
 * The pages of a word as Pagefind keeps them, one after the other: each is a list of its number, counted from the page
 * before, and of the places of the word in it.
 */
export type PagesOfWord = {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  /** How many values the first page’s list has. */
  readonly fields: number;
  /** From what follows the first page’s number to the end of the last page. */
  readonly bytes: Uint8Array;
};

/** A word of an index: its pages, and those where it is written with other accents. */
export type IndexWord = {
  readonly word: string;
  readonly pages: PagesOfWord;
  readonly variants: readonly { readonly form: string; readonly pages: PagesOfWord }[];
};

/** Reads a part of an index: its words in order. */
export function* readWords(part: Uint8Array): Generator<IndexWord, undefined> {
  const reader = readerOf(part);
  reader.size();
  for (let left = reader.size(); left > 0; left -= 1) {
    const fields = reader.size();
    const word = String(reader.read());
    const pages = readPages(part, reader);
    const variants = [];
    for (let forms = fields > 2 ? reader.size() : 0; forms > 0; forms -= 1) {
      reader.size();
      variants.push({ form: String(reader.read()), pages: readPages(part, reader) });
    }
    yield { word, pages, variants };
  }
}

function readPages(part: Uint8Array, reader: CborReader): PagesOfWord {
  const count = reader.size();
  let [first, last, fields, from] = [0, 0, 0, 0];
  for (let left = count; left > 0; left -= 1) {
    const size = reader.size();
    last += reader.size();
    if (left === count) [first, fields, from] = [last, size, reader.place()];
    reader.skip(size - 1);
  }
  return { count, first, last, fields, bytes: part.subarray(from, count === 0 ? from : reader.place()) };
}

/** Adds pages of a word as they are, the first of them counted as `first`. */
export function addPages(sink: ByteSink, { count, fields, bytes }: PagesOfWord, first: number): void {
  if (count === 0) return;
  sink.head(4, fields);
  sink.head(0, first);
  sink.add(bytes);
}
