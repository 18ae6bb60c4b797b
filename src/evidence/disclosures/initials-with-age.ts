import { findMatches } from '../../markdown/find-matches.ts';
import { isFirstName } from '../names/first-names.ts';
import { isOrdinary } from '../names/ordinary-words.ts';
import { agePatterns, commonly } from './age-patterns.ts';
import { age, ageInDigits, ageInWords, hideAge, unit } from './age-words.ts';
import { hastyAges, hastySign, initialled } from './ages-in-haste.ts';
import { agesInTables } from './ages-in-tables.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { initialsInEvents } from './initials-in-events.ts';
import { isNobody, withoutOpening } from './is-nobody.ts';
import { linesWith } from './lines-with.ts';

/** A child’s initials, or a name, with an age; or initials with what is said of children alone. */
export const initialsWithAge: DisclosureKind = {
  id: 'initials-with-age',
  title: 'Initials or a name with an age or an event',
  why: 'Whoever knows the family, the school or the case knows who is meant.',
  fix: 'Say “a child” and give an age band, or leave the age out.',
  find: (reading) => [...inWords(reading), ...agesInTables(reading), ...initialsInEvents(reading)],
};

/**
 * Only in lines where an age may stand are names looked for, which takes time: aged, 7 years, (7) or “, 7,”, is 7, child A.
 * Ages in digits and in words stand apart, and the child’s label behind its letter, because so a pattern is quicker.
 */
const anyAge = new RegExp(
  [
    '\\b[Aa]ged?\\b|[ -]old\\b',
    `(?<![\\d.])${ageInDigits}(?:${unit}(?!\\w)|[),;])`,
    `${ageInWords}(?:${unit}(?!\\w)|[),;])`,
    `\\b(?:is|was|be|turns|now|then|only|just|still|nearly|almost|currently|turned|age:) ${age}(?!\\w)`,
    `, ${age}(?:\\.|(?=\\n|$))`,
    `(?<![\\w])(?:[Yy](?:ea)?r |Y)\\d|\\(${age} (?:and|&) `,
    `(?<!\\w)(?:${ageInDigits} ?[,/]? ?[MF]|[MFmf][,/]? ?${ageInDigits})(?!\\w)`,
    ' [A-Z](?<=(?:hild|CHILD|erson|YP|aby|oy|irl|upil|ibling|tudent) .)',
  ].join('|'),
  'g',
);

const patterns = [initialled, ...agePatterns];
const allPatterns = [...patterns, ...hastyAges];

const inWords = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, anyAge).flatMap(({ line, start }) =>
    (hastySign.test(line) ? allPatterns : patterns).flatMap((pattern) =>
      findMatches(line, pattern).flatMap((match) => {
        const { 0: words, index } = match;
        const names = match.slice(1).filter((group) => group !== undefined);
        const lead = line.slice(Math.max(0, index - 40), index);
        if (pattern === commonly && (country.test(lead) || !names.every(isCommon))) return [];
        if (pattern === initialled && !names.every(isSurname)) return [];
        if (names.some((name) => isNobody(name, words, lead, reading.known))) return [];
        const opening = openingOf(names[0] ?? '', words);
        const rest = words.slice(opening);
        const found = hideAge(rest, [(names[0] ?? '').slice(opening), ...names.slice(1)]);
        return [inText(reading, start + index + opening, rest.length, found)];
      }),
    ),
  );

/** How long the words are that only begin a sentence before a name: For Jamie, aged 7. */
const openingOf = (name: string, words: string): number =>
  words.startsWith(name) && withoutOpening(name) !== '' ? name.length - withoutOpening(name).length : 0;

/** What stands before a country that is a first name as well: from Jordan (14) and Georgia (9). */
const country = /\b[Ff]rom (?:[A-Z]\w+ \(\d+\),? (?:and )?)*$/;

/** “J Smith”, and not “A Fairer Start”, “B Road” and “C Diff”. */
const isSurname = (name: string): boolean => {
  const last = name.split(/[ .]/).at(-1) ?? '';
  return !/^[AI] /.test(name) && last.length > 2 && !isOrdinary(last);
};

/** “But Ella Brown”, and not “Charlotte Street” or “St Thomas”. */
function isCommon(name: string): boolean {
  const [first = '', ...others] = withoutOpening(name).split(' ');
  return isFirstName(first) && !others.some(isOrdinary);
}
