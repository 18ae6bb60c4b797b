import { readWords, type IndexWord } from './index-words.ts';
import { growsFrom } from './words.ts';

/** The words of an index, to which parts are added as they are fetched. */
export type KnownWords = {
  readonly add: (part: Uint8Array) => void;
  readonly has: (word: string) => IndexWord | undefined;
  /** The words that a stem begins. */
  readonly begunBy: (stem: string) => readonly IndexWord[];
  /** The longest word, if any, that somebody may be on the way from, with all that was typed: adopt for adopti. */
  readonly before: (stem: string, typed: string) => readonly IndexWord[];
};

/** A table of words without any yet. */
export function knownWords(): KnownWords {
  const known = new Map<string, IndexWord>();
  return {
    add: (part) => {
      for (const word of readWords(part)) known.set(word.word, word);
    },
    has: (word) => known.get(word),
    begunBy: (stem) => [...known.values()].filter(({ word }) => word.startsWith(stem)),
    before: (stem, typed) => {
      for (let length = stem.length; length > 0; length -= 1) {
        const word = known.get(stem.slice(0, length));
        if (word !== undefined && growsFrom(stem, word.word) && growsFrom(typed, word.word)) return [word];
      }
      return [];
    },
  };
}
