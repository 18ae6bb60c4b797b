import type { IndexWord } from './index-words.ts';
import type { PageLengths } from './page-lengths.ts';
import { readPlaces } from './read-places.ts';

/** What ranking depends on: how much less a word counts the longer it is than what was typed, and a page the more words it has. */
export type Ranking = { readonly similarity: number; readonly length: number };

/** The pages that have what was looked for, by their places in the index, and how well each page answers. */
export type PageScores = { readonly pages: readonly number[]; readonly scores: Float64Array };

// Pagefind’s own: beyond it more of a word counts little, and a word with just the accents that were typed counts more.
const saturation = 1.4;
const asTyped = 1.8;
const [otherAccents, likeTyped] = [1, 2];

/**
 * How well each page answers a stem, by the words of the index that it begins. It is what Pagefind 1.6 makes of one whole index, in a sixth of its time, since that also lists every place; its test holds
 * the two against each other. Throws where a page is none of the index.
 */
export function scoreWords(
  words: readonly IndexWord[],
  stem: string,
  lengths: PageLengths,
  ranking: Ranking,
): PageScores {
  const { counts, average } = lengths;
  const scores = new Float64Array(counts.length);
  const facts = new Uint32Array(counts.length);
  const pages: number[] = [];
  const isFound = new Uint8Array(counts.length);
  const isTaken =
    words.length > 1 || words.some(({ variants }) => variants.length > 0) ? placesTaken(lengths) : undefined;
  for (const { word, pages: plain, variants } of [...words].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    const weights = new Float64Array(counts.length);
    const forms = new Uint8Array(counts.length);
    const own: number[] = [];
    for (const { form, pages: held } of [{ form: word, pages: plain }, ...variants]) {
      const kind = form.startsWith(stem) ? likeTyped : otherAccents;
      readPlaces(held, (page, place, fact, weight) => {
        if (page >= counts.length) throw new Error('The index has more pages than it says.');
        if (forms[page] === 0) own.push(page);
        forms[page] = Math.max(forms[page] ?? 0, kind);
        if (fact > 0) facts[page] = (facts[page] ?? 0) | (1 << (fact - 1));
        else if (isTaken?.(page, place) !== true) weights[page] = (weights[page] ?? 0) + weight;
      });
    }
    const bonus = lengthBonus(bytesIn(word) - bytesIn(stem) + 1, ranking.similarity);
    for (const page of own) {
      const often = ((weights[page] ?? 0) / 24) * bonus;
      const long = 1 - ranking.length + (ranking.length * (counts[page] ?? 0)) / average;
      const worth = ((saturation + 1) * often) / (saturation * long + often);
      scores[page] = (scores[page] ?? 0) + (forms[page] === likeTyped ? asTyped : 1) * worth;
      if (isFound[page] === 0) pages.push(page);
      isFound[page] = 1;
    }
  }
  // A word counts the more the fewer pages have it.
  const rarity = Math.log((counts.length - pages.length + 0.5) / (pages.length + 0.5) + 1);
  for (const page of pages) scores[page] = rarity * ((scores[page] ?? 0) + bitsIn(facts[page] ?? 0));
  return { pages, scores };
}

function lengthBonus(far: number, similarity: number): number {
  return Math.exp(similarity * (Math.exp((-0.5 * far ** 2) / 4) - 1));
}

/** Tells whether a place of a page was asked for before: the index keeps a word and what it is joined to at one place, and the first counts. */
function placesTaken({ counts, before, all }: PageLengths): (page: number, place: number) => boolean {
  // A bit for each place, because there are many: objects would have to be cleared away again.
  const taken = new Uint32Array((all >>> 5) + 1);
  return (page, place) => {
    if (place >= (counts[page] ?? 0)) return false;
    const at = (before[page] ?? 0) + place;
    const [word, bit] = [at >>> 5, 1 << (at & 31)];
    const held = taken[word] ?? 0;
    taken[word] = held | bit;
    return (held & bit) !== 0;
  };
}

// Pagefind counts the length of a word in bytes.
const encoder = new TextEncoder();
const bytesIn = (text: string): number => (/^[\0-\x7f]*$/.test(text) ? text.length : encoder.encode(text).length);

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count += 1;
  return count;
}
