import { readyText, type ReadableText } from '../search/find-passages.ts';
import type { Fragment } from './pagefind.ts';

const ready = new WeakMap<Fragment, ReadableText>();

/** A page’s text ready to find passages in. A page that is found again while somebody types is cut into words once. */
export function readyTextOf(text: Fragment): ReadableText {
  const words = ready.get(text) ?? readyText(text.content);
  ready.set(text, words);
  return words;
}
