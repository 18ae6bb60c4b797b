import { findMatches } from '../../markdown/find-matches.ts';
import { birthsBesideInitials } from './births-beside-initials.ts';
import { age, ageInDigits, called, initials } from './age-words.ts';
import { date, hideDate, month } from './date-words.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell, inText } from './in-text.ts';
import { linesWith } from './lines-with.ts';
import { parseRecords } from './parse-records.ts';

const label =
  "(?:[Dd][ /]?[Oo][ /]?[Bb](?:[’']?s|\\(s\\)|/[Aa]ge)?|EDD|D\\.\\s?[Oo]\\.\\s?B\\.?|d\\.\\s?o\\.\\s?b\\.?|[Dd]ate of [Bb]irth|DATE OF BIRTH|[Bb]irth ?date|[Bb]irthday)";
const patterns = [
  new RegExp(
    `(?<![\\w-])(?:${label}(?: is| was)?(?: on)?(?: the)?|[Bb]orn(?: on)?(?: the)?)[ :=(,–-]{0,3}${date}(?!\\w)`,
    'g',
  ),
  new RegExp(
    `(?<![\\w-])(?:[Dd] ?[Oo] ?[Bb]|[Dd]ate of [Bb]irth)[ :=(-]{1,3}(?:\\d{8}|\\d{6}|\\d{1,2} \\d{1,2} (?:\\d{4}|\\d{2})|${month} \\d{4}|\\d{1,2}/\\d{4})(?![\\w,/]|\\.\\d)`,
    'g',
  ),
  // b. 12 March 2009; born at home on 12 March 2009; turned 18 on 12 March 2015
  new RegExp(`(?<![\\w.])b\\. ?${date}(?!\\w)`, 'g'),
  new RegExp(
    `(?<![\\w-])[Bb]orn (?:(?:at|in) [^.;\\n]{1,40}?|[a-z]{2,12}ly|premature|preterm|early|alive) on (?:the )?${date}(?!\\w)`,
    'g',
  ),
  new RegExp(
    `(?<![\\w-])(?:(?:(?:will |to )turn|turn(?:s|ed)) ${age}|(?:will be|becomes?|became) ${ageInDigits}) on (?:the )?${date}(?!\\w)`,
    'g',
  ),
  // removed at birth on 12 March 2009; gave birth to a son on 12 March 2009
  new RegExp(`(?<![\\w-])(?:at birth|gave birth(?: to [^.;\\n]{1,40}?)?) on (?:the )?${date}(?!\\w)`, 'g'),
  // The baby is due on 12 March 2015
  new RegExp(
    `(?<![\\w-])(?:[Bb]aby|[Uu]nborn)(?: (?:[A-Z]{1,2}|child))?(?:,| is| was)? due (?:on )?(?:the )?${date}(?!\\w)`,
    'g',
  ),
  // Child A was born in March 2009; JS was born in March 2009
  new RegExp(
    `(?<![\\w-])(?:${called} ${initials}|[A-Z]{2}|[A-Z]\\. ?[A-Z]\\.|[Ss]?[Hh]e)(?:,| was) born in ${month} \\d{4}(?!\\w)`,
    'g',
  ),
  new RegExp(`(?<![\\w/.-])${date} ?[(,–-] ?(?:${label}|[Bb]orn)(?!\\w)`, 'g'),
  new RegExp(`(?<![\\w/.-])${date},? (?:is|was) (?:his|her|their|the child’s|the child's) ${label}(?!\\w)`, 'g'),
];
/** “Children born on 1 September 2014” and “born 1 May to 31 August” are years of birth, not somebody’s day. */
const cohort = /\b(?:children|pupils|babies|people|those|anyone|all|everyone|girls|boys) (?:who (?:are|were) )?$/i;
const goesOn =
  /^ ?(?:to|and|or|–|-|until) ?(?:\d|after|before|earlier|later|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** With a label even “12/03/2009 and 14/05/2011” are two children’s days. */
const isLabelled = new RegExp(`^${label}`);

/** A date of birth. */
export const dateOfBirth: DisclosureKind = {
  id: 'date-of-birth',
  title: 'Date of birth',
  why: 'With a place or a school it is enough to know a child by.',
  fix: 'Give the age or an age band instead.',
  find: (reading) => [...inWords(reading), ...inTables(reading), ...birthsBesideInitials(reading)],
};

/** Only in lines that have one of these is a date of birth looked for, which takes time. */
const sign =
  /[Bb]irth|BIRTH|[Bb]orn|due (?:on )?(?:the )?[A-Z\d]|[Dd][./]?\s?[Oo][./]?\s?[Bb]|EDD|\bb\. ?\d|\bturn(?:s|ed)? (?:\d|[a-z]+ on)|\b(?:will be|becomes?|became) \d/g;

const inWords = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, sign).flatMap(({ line, start }) =>
    patterns.flatMap((pattern) =>
      findMatches(line, pattern).flatMap(({ 0: words, index }) => {
        const before = line.slice(Math.max(0, index - 30), index);
        const after = line.slice(index + words.length, index + words.length + 20);
        return !isLabelled.test(words) && (cohort.test(before) || goesOn.test(after))
          ? []
          : [inText(reading, start + index, words.length, hideDate(words))];
      }),
    ),
  );

const head = new RegExp(`(?<![\\w-])(?:${label}|born|edd)(?![\\w-])`, 'i');
/** A date alone, also with a time behind it. */
const whole = new RegExp(`^${date}(?:,? \\d\\d:\\d\\d(?::\\d\\d)?)?$`);
/** A date in eight digits, or as the number that a sheet keeps a day by; under “born” it may be a count. */
const number = /^(?:\d{8}|[1-5]\d{4})$/;

const inTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) =>
    parseRecords(table, { born: (words) => head.test(words) }).flatMap(({ born: { label: name, cell } }) =>
      whole.test(cell.text) || (number.test(cell.text) && !/born/i.test(name))
        ? [inCell(cell, `${name}: ${hideDate(cell.text)}`)]
        : [],
    ),
  );
