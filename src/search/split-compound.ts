import type { KnownWord } from './nearest-word.ts';

const shortest = 4;
// Small words that others are put together with, like follow up; no list of the site’s words has them.
const small = new Set('up down out off in on over under back'.split(' '));

/** The two words of the site that one was put together from, as earlyhelp from early help; undefined where there are none. */
export function splitCompound(whole: string, known: readonly KnownWord[]): [first: string, second: string] | undefined {
  if (!/^\p{L}+$/u.test(whole)) return undefined;
  const times = new Map(known);
  let best: { words: [string, string]; times: number } | undefined;
  const timesOf = (word: string, beside: string): number =>
    small.has(word) && beside.length >= shortest ? Infinity : word.length < shortest ? 0 : (times.get(word) ?? 0);
  for (let at = 2; at <= whole.length - 2; at += 1) {
    const words: [string, string] = [whole.slice(0, at), whole.slice(at)];
    const [first, second] = words;
    const rarer = Math.min(timesOf(first, second), timesOf(second, first));
    if (rarer > (best?.times ?? 0)) best = { words, times: rarer };
  }
  return best?.words;
}
