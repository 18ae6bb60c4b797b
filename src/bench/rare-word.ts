import { makeRandom } from './make-random.ts';

const syllables =
  'har ton wick dale bea mor ley stock burn field ham wold thor nes by cro mel gar ast ing run pen kel dun ash fen low mar tor eld whi sed'.split(
    ' ',
  );
const endings = ['', '', '', 's', 'ed', 'ing', 'ation', 'ment', 'er', 'ness'];

/** How many rare words there are: a corpus of ten thousand files uses nearly all of them. */
export const rareWords = 30_000;

const known = new Map<number, string>();

/** The word of a rank beyond the common ones; every other one is a name. The same rank is always the same word. */
export function rareWord(rank: number): string {
  const before = known.get(rank);
  if (before !== undefined) return before;
  const random = makeRandom(1, `word ${rank}`);
  const stem = Array.from({ length: random.between(2, 3) }, () => random.pick(syllables)).join('');
  const word = rank % 2 === 0 ? capital(stem) : stem + random.pick(endings);
  known.set(rank, word);
  return word;
}

/** A text with its first letter as a capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
