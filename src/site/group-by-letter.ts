import type { Item } from '../evidence/types.ts';

/** Items under the first letter of their title, in alphabetical order; titles that begin with a digit stand under 0. */
export function groupByLetter(items: readonly Item[]): { letter: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  const sorted = [...items].sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB'));
  for (const item of sorted) {
    const first = item.data.title
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '0';
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, list]) => ({ letter, items: list }));
}
