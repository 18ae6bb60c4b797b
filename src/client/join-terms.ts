import type { Term } from '../search/parse-query.ts';
import type { Joined } from './join-apart.ts';

/** The terms of a query with those that were joined as one. Only as many as were joined: a word may stand by itself too. */
export function joinTerms(terms: readonly Term[], joined: readonly Joined[]): Term[] {
  const kept = [...terms];
  for (const { parts, right } of joined) {
    const [one, other] = parts;
    const second = kept.findIndex(({ text }, at) => text === other && isBefore(kept, one, at));
    const found = kept[second];
    if (found === undefined) continue;
    kept[second] = { ...found, text: right, words: [right] };
    kept.splice(
      kept.slice(0, second).findLastIndex(({ text }) => text === one),
      1,
    );
  }
  return kept;
}

const isBefore = (terms: readonly Term[], wanted: string, at: number) =>
  terms.slice(0, at).some(({ text }) => text === wanted);
