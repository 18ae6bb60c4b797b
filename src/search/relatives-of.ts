import { firstPlace } from './first-place.ts';
import { stemTerm } from './offline-data.ts';

/** The most words that one may be the beginning of. */
const mostBegun = 60;

/** What a word is looked up by, with how much each counts: its stem, and itself on top, so that supervision stands before supervised. */
export const formsOf = (word: string): Map<string, number> =>
  new Map([
    [stemTerm(word), 1],
    [word, 1],
  ]);

/**
 * The same, and with less weight what the word begins of `terms`, every word of the index in order; more where somebody is
 * still `typing` it. A number means itself, and a letter alone begins too many.
 */
export function relativesOf(word: string, terms: readonly string[], typing: boolean): Map<string, number> {
  const found = formsOf(word);
  if (/\d/.test(word) || word.length < 2) return found;
  for (const term of begunBy(word, terms)) {
    const weight = ((typing ? 0.6 : 0.3) * word.length) / term.length;
    if (!found.has(term)) found.set(stemTerm(term), Math.max(weight, found.get(stemTerm(term)) ?? 0));
  }
  return found;
}

function begunBy(word: string, terms: readonly string[]): string[] {
  const first = firstPlace(terms.length, (place) => (terms[place] ?? '') < word);
  const near = terms.slice(first, first + mostBegun);
  const end = near.findIndex((term) => !term.startsWith(word));
  return end < 0 ? near : near.slice(0, end);
}
