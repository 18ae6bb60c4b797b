import { splitPart } from '../search/split-part.ts';
import { growsFrom } from '../search/words.ts';
import { writeCbor } from '../search/write-cbor.ts';
import type { Engine } from './pagefind-engine.ts';

/** What a piece of an index found: the ids of pages, and how well each answers. */
export type Found = {
  /** How many pages the piece has. */
  readonly size: number;
  readonly hits: { readonly id: number; score: number }[];
};

/** An index in pieces of a few pages each, to which parts with words are added as they are fetched. */
export type IndexPieces = {
  readonly add: (part: Uint8Array) => void;
  /** Whether any word that was added begins with a stem. */
  readonly begins: (stem: string) => boolean;
  /** What all words that were added and begin with a stem have in common, a single one wholly; undefined for none. */
  readonly beginningOf: (stem: string) => string | undefined;
  /** Looks for words in every piece that may have them all. */
  readonly search: (words: string, stems: readonly string[], exact: boolean) => Found[];
};

// Pagefind compares each page it finds with every place it found, so it is quicker with a few pages at a time.
const fewPages = 256;

type Piece = { index: number; readonly pages: number; readonly words: string[] };

/** Opens an index without words yet, of pages by their counts of words; `first` is the first page’s id. `fields` are the facts that the index numbers. */
export function openPieces(
  engine: Engine,
  counts: readonly number[],
  fields: readonly string[],
  weights: string,
  first = 0,
  size = fewPages,
): IndexPieces {
  const pieces = Array.from({ length: Math.ceil(counts.length / size) }, (_, place): Piece => {
    const own = counts.slice(place * size, (place + 1) * size);
    const pages = own.map((count, page): [string, number] => [String(first + place * size + page), count]);
    return { index: engine.open(writeCbor(['', pages, [], [], [], fields]), weights), pages: own.length, words: [] };
  });
  const known: string[] = [];
  const begins = (stem: string) => known.some((word) => word.startsWith(stem));
  return {
    add: (part) => {
      const split = splitPart(part, size, pieces.length);
      for (const [place, piece] of pieces.entries()) {
        const own = split.pieces[place];
        if (own === undefined) continue;
        piece.index = engine.addPart(piece.index, own.bytes);
        piece.words.push(...own.words);
      }
      known.push(...split.words);
    },
    begins,
    beginningOf: (stem) => {
      const [first, ...others] = known.filter((word) => word.startsWith(stem));
      let common = first;
      for (const word of others) while (common !== undefined && !word.startsWith(common)) common = common.slice(0, -1);
      return common;
    },
    search: (words, stems, exact) => {
      // A piece answers a word it does not have with its longest beginning, which may be a word that nobody asked for:
      // iro for irony. Only what somebody may be on the way from counts, with all that was typed: adopt for adopti.
      const typed = words.split(' ');
      const fits = stems.map((stem, place) =>
        begins(stem)
          ? (word: string) => word.startsWith(stem)
          : (word: string) => growsFrom(stem, word) && growsFrom(typed[place] ?? stem, word),
      );
      return pieces.map(({ index, pages, words: own }) => {
        const hits: Found['hits'] = [];
        if (fits.every((fit) => own.some(fit)))
          engine.search(index, words, exact, (id, score) => hits.push({ id, score }));
        return { size: pages, hits };
      });
    },
  };
}
