import type { Item } from '../../evidence/types.ts';

const alphabetical = new Intl.Collator('en-GB');

/** Puts items in the order of their titles, by the first letter or digit: a quotation mark before it is no letter of the alphabet. */
export const compareTitles = (a: Item, b: Item): number => alphabetical.compare(wordsOf(a), wordsOf(b));

const wordsOf = ({ data }: Item) => data.title.replace(/^[^\p{L}\p{N}]+/u, '');
