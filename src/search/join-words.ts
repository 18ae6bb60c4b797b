import { byteSink, type ByteSink } from './byte-sink.ts';
import { addPages, readWords, type IndexWord, type PagesOfWord } from './index-words.ts';

/** The words of one of several indexes, and how many pages stand before its own when all are counted. */
export type ShardWords = { readonly words: Uint8Array; readonly before: number };

/** A part of a joined index: its first and last word, and its bytes. */
export type IndexPart = { readonly first: string; readonly last: string; readonly bytes: Uint8Array };

type Held = IndexWord & { readonly before: number };

/** One index’s words, read one after the other in their order. */
type Reading = { readonly before: number; readonly next: Iterator<IndexWord, undefined>; head: IndexWord | undefined };

/**
 * Joins the words of several indexes as one index’s, in parts of about so many bytes, each as soon as it is full. A word
 * that is larger has a part of its own, so that nobody fetches it for the sake of its neighbours. Throws where the words of
 * an index are not in the order of their letters.
 */
export function* joinWords(shards: readonly ShardWords[], partSize: number): Generator<IndexPart> {
  let [words, sink]: [string[], ByteSink] = [[], byteSink()];
  const close = (): IndexPart[] => {
    const [first] = words;
    const full = first === undefined ? [] : [{ first, last: words.at(-1) ?? first, bytes: asPart(sink, words.length) }];
    [words, sink] = [[], byteSink()];
    return full;
  };
  for (const { word, held } of mergeWords(shards)) {
    const entry = joinWord(word, held);
    if (sink.length() + entry.length > partSize) yield* close();
    words.push(word);
    sink.add(entry);
  }
  yield* close();
}

/** Every word of some indexes in order, with what each index that has it says of it. */
function* mergeWords(shards: readonly ShardWords[]): Generator<{ word: string; held: Held[] }> {
  let readings = shards.map(({ words, before }): Reading => {
    const next = readWords(words);
    return { before, next, head: readNext(next) };
  });
  for (;;) {
    readings = readings.filter(({ head }) => head !== undefined);
    let word: string | undefined;
    for (const { head } of readings)
      if (head !== undefined && (word === undefined || byLetters(head.word, word) < 0)) word = head.word;
    if (word === undefined) return;
    const held: Held[] = [];
    for (const reading of readings) {
      if (reading.head?.word !== word) continue;
      held.push({ ...reading.head, before: reading.before });
      reading.head = readNext(reading.next);
      if (reading.head !== undefined && byLetters(word, reading.head.word) >= 0)
        throw new Error('The words of the search index are not in order.');
    }
    yield { word, held };
  }
}

function readNext(words: Iterator<IndexWord, undefined>): IndexWord | undefined {
  const next = words.next();
  return next.done === true ? undefined : next.value;
}

/** In the order of Pagefind, which counts letters: a script has two for what is beyond the first 65,536. */
function byLetters(a: string, b: string): number {
  if (a === b) return 0;
  if (!/[\ud800-\udfff]/.test(a) && !/[\ud800-\udfff]/.test(b)) return a < b ? -1 : 1;
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
function addAll(sink: ByteSink, held: readonly { before: number; pages: PagesOfWord }[]): void {
  sink.head(
    4,
    held.reduce((sum, { pages }) => sum + pages.count, 0),
  );
  let last = 0;
  for (const { before, pages } of held) {
    addPages(sink, pages, before + pages.first - last);
    if (pages.count > 0) last = before + pages.last;
  }
}

/** So many words as a part of an index. */
function asPart(words: ByteSink, count: number): Uint8Array<ArrayBuffer> {
  const sink = byteSink(words.length() + 10);
  sink.head(4, 1);
  sink.head(4, count);
  sink.add(words.take());
  return sink.take();
}
