import type { ByteSink } from './byte-sink.ts';
import { readerOf, type CborReader } from './read-cbor.ts';

/**
 * Some pages of a word as Pagefind keeps them, one after the other: each is a list of its number, counted from the page
 * before, and of the places of the word in it.
 */
export type PageRange = {
  /** Which piece of the index they are of. */
  readonly piece: number;
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
  readonly ranges: readonly PageRange[];
  readonly variants: readonly { readonly form: string; readonly ranges: readonly PageRange[] }[];
};

/** Reads a part of an index: its words in order, their pages in pieces of so many. */
export function* readWords(part: Uint8Array, size = Infinity): Generator<IndexWord, undefined> {
  const reader = readerOf(part);
  const readRanges = () => rangesOf(part, reader, size);
  reader.size();
  for (let left = reader.size(); left > 0; left -= 1) {
    const fields = reader.size();
    const word = String(reader.read());
    const ranges = readRanges();
    const variants = [];
    for (let forms = fields > 2 ? reader.size() : 0; forms > 0; forms -= 1) {
      reader.size();
      variants.push({ form: String(reader.read()), ranges: readRanges() });
    }
    yield { word, ranges, variants };
  }
}

function rangesOf(part: Uint8Array, reader: CborReader, size: number): PageRange[] {
  const ranges: PageRange[] = [];
  let open = { piece: -1, count: 0, first: 0, last: 0, fields: 0, from: 0 };
  const close = (to: number) => {
    const { from, ...range } = open;
    if (range.count > 0) ranges.push({ ...range, bytes: part.subarray(from, to) });
  };
  let page = 0;
  for (let left = reader.size(); left > 0; left -= 1) {
    const start = reader.place();
    const fields = reader.size();
    page += reader.size();
    const piece = size === Infinity ? 0 : Math.floor(page / size);
    if (piece !== open.piece) {
      close(start);
      open = { piece, count: 0, first: page, last: page, fields, from: reader.place() };
    }
    open.count += 1;
    open.last = page;
    reader.skip(fields - 1);
  }
  close(reader.place());
  return ranges;
}

/** Adds some pages as they are, the first of them counted as `first`. */
export function addRange(sink: ByteSink, { fields, bytes }: PageRange, first: number): void {
  sink.head(4, fields);
  sink.head(0, first);
  sink.add(bytes);
}
