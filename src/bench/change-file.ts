import { makeRandom } from './make-random.ts';
import { makeText } from './make-text.ts';
import { planCorpus } from './plan-corpus.ts';
import { at, pathOf } from './plan-item.ts';

/** The path of the file that the nth change of a corpus edits: another item each time, mostly a document. */
export function changedPath(size: number, change: number): string {
  const { items } = planCorpus(size, 1);
  return pathOf(at(items, makeRandom(change, 'change').between(0, items.length - 1)));
}

/** A file’s text as an author leaves it after a small edit: one paragraph more at its end, another for each change. */
export const changeText = (text: string, change: number): string =>
  `${text.trimEnd()}\n\n${makeText(makeRandom(change, 'change')).paragraph(2)}\n`;
