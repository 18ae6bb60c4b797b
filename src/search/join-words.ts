import { byteSink, type ByteSink } from './byte-sink.ts';
import { addRange, readWords, type IndexWord, type PageRange } from './index-words.ts';
import { asPart } from './split-part.ts';

/** The words of one of several indexes, and how many pages stand before its own when all are counted. */
export type ShardWords = { readonly words: Uint8Array; readonly before: number };

/** A part of a joined index: its first and last word, and its bytes. */
export type IndexPart = { readonly first: string; readonly last: string; readonly bytes: Uint8Array };

type Held = IndexWord & { readonly before: number };

/**
 * Joins the words of several indexes as one index’s, in parts of about so many bytes. A word that is larger has a part of
 * its own, so that nobody fetches it for the sake of its neighbours.
 */
export function joinWords(shards: readonly ShardWords[], partSize: number): IndexPart[] {
  const held = new Map<string, Held[]>();
  for (const { words, before } of shards)
    for (const word of readWords(words)) {
      const known = held.get(word.word);
      if (known === undefined) held.set(word.word, [{ ...word, before }]);
      else known.push({ ...word, before });
    }
  const parts: IndexPart[] = [];
  let [words, sink]: [string[], ByteSink] = [[], byteSink()];
  const close = () => {
    const [first] = words;
    if (first !== undefined) parts.push({ first, last: words.at(-1) ?? first, bytes: asPart(sink, words.length) });
    [words, sink] = [[], byteSink()];
  };
  for (const word of [...held.keys()].sort(byLetters)) {
    const entry = joinWord(word, held.get(word) ?? []);
    if (sink.length() + entry.length > partSize) close();
    words.push(word);
    sink.add(entry);
  }
  close();
  return parts;
}

/** In the order of Pagefind, which counts letters: a script has two for what is beyond the first 65,536. */
function byLetters(a: string, b: string): number {
  if (!/[\ud800-\udfff]/.test(a + b)) return a < b ? -1 : 1;
  const [one, other] = [Array.from(a), Array.from(b)];
  const at = one.findIndex((letter, place) => letter !== other[place]);
  return at < 0 ? -1 : (one[at]?.codePointAt(0) ?? 0) - (other[at]?.codePointAt(0) ?? -1);
}

function joinWord(word: string, held: readonly Held[]): Uint8Array {
  const sink = byteSink();
  sink.head(4, 3);
  sink.text(word);
  addAll(sink, held);
  const forms = Map.groupBy(
    held.flatMap(({ before, variants }) => variants.map((variant) => ({ ...variant, before }))),
    ({ form }) => form,
  );
  sink.head(4, forms.size);
  for (const [form, of] of forms) {
    sink.head(4, 2);
    sink.text(form);
    addAll(sink, of);
  }
  return sink.take();
}

/** Adds the pages of all indexes as one list, each counted from the page before. */
function addAll(sink: ByteSink, held: readonly { before: number; ranges: readonly PageRange[] }[]): void {
  const all = held.flatMap(({ before, ranges }) => ranges.map((range) => ({ before, range })));
  sink.head(
    4,
    all.reduce((sum, { range }) => sum + range.count, 0),
  );
  let last = 0;
  for (const { before, range } of all) {
    addRange(sink, range, before + range.first - last);
    last = before + range.last;
  }
}
