import type { KnownWord } from './nearest-word.ts';

const shortest = 4;

/** The two words of the site that one was put together from, as earlyhelp from early help; undefined where there are none. */
export function splitCompound(whole: string, known: readonly KnownWord[]): [first: string, second: string] | undefined {
  if (!/^\p{L}+$/u.test(whole)) return undefined;
  const times = new Map(known);
  let best: { words: [string, string]; times: number } | undefined;
  for (let at = shortest; at <= whole.length - shortest; at += 1) {
    const words: [string, string] = [whole.slice(0, at), whole.slice(at)];
    const rarer = Math.min(...words.map((word) => times.get(word) ?? 0));
    if (rarer > (best?.times ?? 0)) best = { words, times: rarer };
  }
  return best?.words;
}
