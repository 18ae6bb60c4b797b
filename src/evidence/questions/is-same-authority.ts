import { distance } from 'fastest-levenshtein';

/** Whether two names are surely of one authority: the same, or written otherwise, with or without words like council, or with a slip in a letter. */
export function isSameAuthority(one: string, other: string): boolean {
  const [name, own] = [bare(one), bare(other)];
  return one === other || (own !== '' && isSlip(name, own));
}

/** The only two English authorities of longer names that differ in one letter. */
const neighbours: readonly string[] = ['herefordshire', 'hertfordshire'];

/** The City of London is one authority, and London all of them. */
const isSlip = (name: string, own: string): boolean =>
  (name === own && name !== 'london') || (own.length > 5 && distance(name, own) === 1 && !neighbours.includes(name));

/** A name without capitals, signs, and words like council and borough. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\blondon borough\b/g, ' ')
    .replace(/\b(?:authority|borough|city|council|county|district|metropolitan|of|royal|the|unitary)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
