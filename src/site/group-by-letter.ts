import type { Item } from '../evidence/types.ts';

const alphabetical = new Intl.Collator('en-GB');

/** Items under the first letter of their title, in alphabetical order; titles that begin with a digit stand under 0. */
export function groupByLetter(items: readonly Item[]): { letter: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  const sorted = [...items].sort((a, b) => alphabetical.compare(a.data.title, b.data.title));
  for (const item of sorted) {
    const first = item.data.title
      .replace(/^[^\p{L}\p{N}]+/u, '')
      .charAt(0)
      .toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '0';
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [item]);
    else group.push(item);
  }
  return [...groups].map(([letter, list]) => ({ letter, items: list }));
}
