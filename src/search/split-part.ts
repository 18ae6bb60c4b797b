import { byteSink, type ByteSink } from './byte-sink.ts';
import { addRange, readWords, type PageRange } from './index-words.ts';

/** A part of an index as parts of smaller indexes, and the words in each and in all. */
export type SplitPart = {
  readonly words: readonly string[];
  readonly pieces: readonly ({ readonly words: readonly string[]; readonly bytes: Uint8Array } | undefined)[];
};

/**
 * Splits a part of an index by its pages: the first `size` of them go to the first piece, and so on, each counted from
 * the first of its piece. A piece without words is undefined.
 */
export function splitPart(part: Uint8Array, size: number, count: number): SplitPart {
  const pieces = Array.from({ length: count }, () => ({
    sink: byteSink(Math.ceil((1.5 * part.length) / count)),
    words: [] as string[],
  }));
  const words: string[] = [];
  for (const { word, ranges, variants } of readWords(part, size)) {
    words.push(word);
    const all = [...ranges, ...variants.flatMap((variant) => variant.ranges)];
    for (const place of new Set(all.map(({ piece }) => piece))) {
      const piece = pieces[place];
      if (piece === undefined) throw new Error('The index has more pages than it says.');
      const { sink } = piece;
      const inPiece = ({ piece }: PageRange) => piece === place;
      const forms = variants.filter((variant) => variant.ranges.some(inPiece));
      piece.words.push(word);
      sink.head(4, 3);
      sink.text(word);
      addPages(sink, ranges.find(inPiece), place * size);
      sink.head(4, forms.length);
      for (const { form, ranges } of forms) {
        sink.head(4, 2);
        sink.text(form);
        addPages(sink, ranges.find(inPiece), place * size);
      }
    }
  }
  return {
    words,
    pieces: pieces.map(({ sink, words }) =>
      words.length === 0 ? undefined : { words, bytes: asPart(sink, words.length) },
    ),
  };
}

function addPages(sink: ByteSink, range: PageRange | undefined, base: number): void {
  sink.head(4, range?.count ?? 0);
  if (range !== undefined) addRange(sink, range, range.first - base);
}

/** So many words as a part of an index. */
export function asPart(words: ByteSink, count: number): Uint8Array<ArrayBuffer> {
  const sink = byteSink(words.length() + 10);
  sink.head(4, 1);
  sink.head(4, count);
  sink.add(words.take());
  return sink.take();
}
