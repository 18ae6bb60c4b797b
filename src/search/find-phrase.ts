import type { IndexWord } from './index-words.ts';
import { readPlaces } from './read-places.ts';

/** The pages where words of the index stand one after the other, in the text or in one of its facts. */
export function findPhrase(words: readonly IndexWord[]): Set<number> {
  let ends: Set<number> | undefined;
  for (const { pages, variants } of words) {
    const here = new Set<number>();
    const before = ends;
    for (const own of [pages, ...variants.map((variant) => variant.pages)])
      readPlaces(own, (page, place, fact) => {
        const key = (page * mostFacts + fact) * mostPlaces + place;
        if (before === undefined || before.has(key - 1)) here.add(key);
      });
    ends = here;
  }
  return new Set([...(ends ?? [])].map((key) => Math.floor(key / (mostPlaces * mostFacts))));
}

// Far more than a page has of either, and with the pages of a site below what a number holds exactly.
const [mostFacts, mostPlaces] = [2 ** 6, 2 ** 22];
