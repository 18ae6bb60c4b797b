import type { GlossaryEntry } from './glossary-entry.ts';
import { plainWords } from './words.ts';

// A page spells an acronym out once, so of several any one may be.
const most = 3;

/** Words as a page may show them, which spells an acronym out where it first uses it: the IRO (independent reviewing officer) visits. */
export function speltOut(words: readonly string[], glossary: readonly GlossaryEntry[]): string[][] {
  const places = glossary.flatMap((entry) => placesOf(entry, words));
  const few = places.slice(0, most);
  const choices = few.reduce<Place[][]>((all, place) => [...all, ...all.map((some) => [...some, place])], [[]]);
  return choices.slice(1).map((some) => insert(words, some));
}

type Place = { readonly behind: number; readonly meaning: readonly string[] };

function placesOf({ acronym, meaning }: GlossaryEntry, words: readonly string[]): Place[] {
  const own = plainWords(acronym);
  return words.flatMap((_, at) => {
    const behind = at + own.length;
    const fits = own.every((word, offset) => word === words[at + offset]?.replace(/s$/, word.endsWith('s') ? 's' : ''));
    // At the end nothing comes between the words: by itself an acronym is found without its meaning.
    return fits && behind < words.length ? [{ behind, meaning: plainWords(meaning) }] : [];
  });
}

const insert = (words: readonly string[], places: readonly Place[]): string[] =>
  words.flatMap((word, at) => [
    word,
    ...places.filter(({ behind }) => behind === at + 1).flatMap((one) => one.meaning),
  ]);
