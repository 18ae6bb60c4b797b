import { isCommon } from './is-common.ts';

// Parts of the country, and what several names of authorities have in common, name none.
const general = new Set('north south east west central upon city isle isles england region'.split(' '));

/** Whether a word of an authority’s name tells it from others: Tees of Stockton-on-Tees, and neither on nor north. */
export const isPlaceWord = (word: string): boolean => word.length > 1 && !isCommon(word) && !general.has(word);
