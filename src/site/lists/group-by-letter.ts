import type { Item } from '../../evidence/types.ts';
import { compareTitles } from './compare-titles.ts';

/** Items under the first letter of their title, in alphabetical order; titles that begin with a digit stand under 0. */
export function groupByLetter(items: readonly Item[]): { letter: string; items: Item[] }[] {
  const sorted = [...items].sort(compareTitles);
  return [...Map.groupBy(sorted, letterOf)].map(([letter, list]) => ({ letter, items: list }));
}

function letterOf({ data }: Item): string {
  const first = data.title
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return /\p{L}/u.test(first) ? first : '0';
}
