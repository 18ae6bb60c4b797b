import { distance } from 'fastest-levenshtein';
import { quote } from './quote.ts';

/** " Did you mean “x”?" for the candidate nearest to a misspelt word, or an empty text when none is near. */
export function suggestNearest(word: string, candidates: Iterable<string>): string {
  const wanted = word.toLowerCase();
  let best = '';
  let bestScore = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const score = other.startsWith(wanted) && wanted.length > 3 ? 1 : distance(wanted, other);
    if (score < bestScore) [best, bestScore] = [candidate, score];
  }
  const near = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  return bestScore <= near ? ` Did you mean ${quote(best)}?` : '';
}
