import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';

/** The number of a flight behind a word that leads to it: on PK702, flight BA 2166. A year is none. */
const written =
  /(?<=(?<!\w)(?:on|onto|and|[Ff]lights?|[Nn]o\.?|[Nn]umber|[Bb]oard(?:ed|ing))[: ] ?)[A-Z][A-Z2469](?! (?:19|20)\d\d(?!\d)) ?\d{2,4}(?![\w/,-])/g;
const flown =
  /\b(?:[Ff]l(?:ew|y|ies|ying|own|ights?)|[Bb]oard(?:ed|ing)|[Bb]ooked|[Dd]epart(?:ed|ing)|[Ll]anded|[Aa]irport|[Pp]lane|[Tt]ravel(?:s|led|ling)?|[Rr]eturn(?:ed|ing)) [^.;\n]{0,60}$|\b[Ff]lights?:? ?(?:[Nn]o\.?|[Nn]umber)?[: ]{0,2}$/;

/** The number of a flight that somebody took. */
export const flight: DisclosureKind = {
  id: 'flight',
  title: 'A flight',
  why: 'Its number and a day lead to a list of passengers, and so to one family.',
  fix: 'Say that somebody went abroad, and give the month at most.',
  find: (reading) =>
    findMatches(reading.text, written).flatMap(({ 0: words, index }) =>
      flown.test(reading.text.slice(Math.max(0, index - 80), index))
        ? [inText(reading, index, words.length, words.replace(/\d(?=\d*$)/g, '•'))]
        : [],
    ),
};
