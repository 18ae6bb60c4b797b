import type { PagesOfWord } from './index-words.ts';
import { readerOf } from './read-cbor.ts';

/** What a word counts in a text where the index says nothing else. */
const usual = 25;

/**
 * A place of a word: in the text of a page, where it counts its weight, or in one of the page’s facts, like its title, by its
 * number from 1; the text is 0. Places are counted from 0 in each.
 */
type HearPlace = (page: number, place: number, fact: number, weight: number) => void;

/** Reads every place of a word as Pagefind keeps them, page after page. */
export function readPlaces({ bytes, count, first, fields }: PagesOfWord, hear: HearPlace): void {
  const reader = readerOf(bytes);
  let page = first;
  let lists = fields - 1;
  for (let left = count; left > 0; left -= 1) {
    if (left < count) {
      lists = reader.size() - 1;
      page += reader.size();
    }
    // A number below zero says what the places after it count, or whose they are, and others are counted from there or from
    // the place before.
    for (let [places, place, weight] = [reader.size(), 0, usual]; places > 0; places -= 1) {
      const number = reader.whole();
      if (number < 0) [place, weight] = [0, -1 - number];
      else hear(page, (place += number), 0, weight);
    }
    if (lists > 1)
      for (let [places, place, fact] = [reader.size(), 0, 1]; places > 0; places -= 1) {
        const number = reader.whole();
        if (number < 0) [place, fact] = [0, -number];
        else hear(page, (place += number), fact, 0);
      }
    reader.skip(Math.max(0, lists - 2));
  }
}
