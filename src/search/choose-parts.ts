import { firstPlace } from './first-place.ts';
import { growsFrom } from './words.ts';

/** A part of an index: its first and last word, and its size in thousands of bytes before packing. */
export type PartRange = { readonly first: string; readonly last: string; readonly size: number };

// What may be fetched for the words that a few letters begin, in thousands of bytes before packing.
const most = 30;

/**
 * The places of the parts that may have some words: the part a word stands in, or of the parts whose words it begins the
 * smallest, as far as they are not too large together. From four letters on it is worth to have the largest too: the word
 * that is used most is the likeliest.
 */
export function chooseParts(parts: readonly PartRange[], words: readonly string[]): number[] {
  const chosen = new Set<number>();
  for (const word of words) {
    const at = firstNotBefore(parts, word);
    const here = parts[at];
    if (word === '' || here === undefined) continue;
    if (here.first <= word) chosen.add(at);
    else for (const place of begunBy(parts, word, at)) chosen.add(place);
  }
  return [...chosen];
}

function begunBy(parts: readonly PartRange[], word: string, at: number): number[] {
  const begun: { place: number; size: number }[] = [];
  for (let place = at; parts[place]?.first.startsWith(word) === true; place += 1)
    begun.push({ place, size: parts[place]?.size ?? 0 });
  begun.sort((a, b) => a.size - b.size);
  let size = 0;
  const chosen = begun.filter((part, order) => (size += part.size) <= most || order === 0);
  const largest = begun.at(-1);
  return [...chosen, ...(word.length > 3 && largest !== undefined ? [largest] : [])].map(({ place }) => place);
}

/** The places of the parts that may have the stem which a word goes on from: adopt for adopti. */
export function choosePartsBefore(parts: readonly PartRange[], word: string): number[] {
  const beginnings = Array.from({ length: word.length - 1 }, (_, size) => word.slice(0, size + 1));
  const stems = beginnings.filter((stem) => growsFrom(word, stem));
  return [...new Set(stems.map((stem) => firstNotBefore(parts, stem)))].filter((place) => place < parts.length);
}

/** The place of the first part that does not end before a word. */
const firstNotBefore = (parts: readonly PartRange[], word: string): number =>
  firstPlace(parts.length, (place) => (parts[place]?.last ?? '') < word);
