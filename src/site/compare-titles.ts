import type { Item } from '../evidence/types.ts';

const alphabetical = new Intl.Collator('en-GB');

/** Puts items in the order of their titles. */
export const compareTitles = (a: Item, b: Item): number => alphabetical.compare(a.data.title, b.data.title);
