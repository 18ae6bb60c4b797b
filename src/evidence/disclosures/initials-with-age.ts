import { findMatches } from '../../markdown/find-matches.ts';
import {
  age,
  aged,
  ageInDigits,
  ageInWords,
  called,
  end,
  hideAge,
  initials,
  letter,
  named,
  nameWord,
  unit,
} from './age-words.ts';
import { agesInTables } from './ages-in-tables.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isNobody } from './is-nobody.ts';
import { linesWith } from './lines-with.ts';

const old = '[ -]?(?:years?|yrs?|months?|mths?|weeks?)[ -]?old';
/** What only a person does or has done to them: a bare number before it is an age, and not a ward’s count. */
const does =
  '(?= (?:who|lives|lived|said|says|told|attends|disclosed|died|went missing|ran away|(?:was|is|has been|had been) (?:seen|excluded|placed|removed|arrested|adopted|assaulted|abused|remanded|sentenced|charged|killed|found|taken|detained|missing|pregnant|homeless))(?!\\w))';
const kin =
  '(?:[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Ss]ibling|child|[Bb]aby|boy|girl|[Gg]randson|[Gg]randdaughter|[Nn]iece|[Nn]ephew|[Tt]win)';
const gender = '(?:,? ?\\(?(?:[Mm]ale|[Ff]emale|boy|girl|M|F)(?=[,;/ ])[,;/]?)?';

const forms = [
  // J, aged 7; AB (aged 14); JS is aged six; J, 7 years old; JS (14 yrs); AB (14)
  `(${initials})(?:(?:,| is| was| –| -)? ?\\(?(?:is |was )?${aged}|(?:,| is| was| –| -) ?\\(?${age}${unit}| ?\\(${age}(?:${unit}|(?=\\))))`,
  // JS, 14, was placed; K is 7; JS, now 16; JS turned 16
  `([A-Z]{2})(?=, ${age},), ${age}`,
  `([A-Z]{1,2})(?: is| was|, who is|, who was) ${age}(?= ?[.,;)\\n]|$)`,
  `(${initials}),? (?:is now|now|who turned|turned) ${age}`,
  // Jamie, aged 7; Jamie Smith (aged 7); Ella is four years old; Kyle Brown, a 15-year-old boy; Jamie, 7, lives with her;
  // Jamie (7) was seen
  `(${named})(?:(?:, ?| ?\\()${aged}| (?:is|was) (?:only |just |now )?${age}${old}|, an? ${age}[ -]?(?:year|yr|month|week)s?[ -]old|(?:, ${age},| ?\\(${age}\\))${does})`,
  // Jamie Smith aged 7
  `(${nameWord} ${nameWord}) ${aged}`,
].map((form) => `${form}${end}`);
const letters = new RegExp(`(?<![${letter}.'’&/-])(?:${forms.join('|')})`, 'g');
/** Child A, 6; young person B (15); Child A, male, aged 4 */
const labelled = new RegExp(
  `(?<![\\w-])${called} (${initials})${gender}(?:,| is| was| –| -)? ?\\(?(?:aged? )?${age}(?:${unit})?${end}`,
  'g',
);
/** Child 1 (aged 4); YP2, 15 years */
const numbered = new RegExp(
  `(?<![\\w-])${called} ?(\\d{1,2})${gender}(?:,| is| was)? ?\\(?(?:${aged}|${age}${unit})${end}`,
  'g',
);
/** Her daughter Ella (4) */
const kindred = new RegExp(
  `(?<![\\w-])${kin}s?,? (${named})(?:, | ?\\()${age}(?:${unit}(?![${letter}])|(?=[),;.]))${end}`,
  'g',
);
/** 14-year-old AB; a 7 year old boy, J; a fifteen-year-old boy, Kyle */
const yearsOld = new RegExp(
  `(?<![\\w.-])${age}[ -](?:year|yr|month)s?[ -]old,?(?:(?: (?:boy|girl|child|male|female|young person|pupil))?,? ?\\(?(${initials})(?![${letter}-])| (?:boy|girl|child), (${nameWord})(?=[,.;)]| (?:who|was|went|and)(?!\\w)))`,
  'g',
);
/** AB and CD, aged 7 and 9; Ella and Tom (aged 4 and 6) */
const several = new RegExp(
  `(?<![${letter}.'’&/-])(?:(${initials}) and (${initials}),?|(${nameWord}) and (${nameWord})(?:,| ?(?=\\()))(?: ?\\(| )(?:both )?aged (?:${age}(?:${unit})? and )?${age}(?:${unit})?${end}`,
  'g',
);

/** A child’s initials, or a name, with an age. */
export const initialsWithAge: DisclosureKind = {
  id: 'initials-with-age',
  title: 'Initials or a name with an age',
  why: 'Whoever knows the family, the school or the case knows who is meant.',
  fix: 'Say “a child” and give an age band, or leave the age out.',
  find: (reading) => [...inWords(reading), ...agesInTables(reading)],
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
    `\\b(?:is|was|now|turned) ${age}(?!\\w)`,
    ' [A-Z](?<=(?:hild|CHILD|erson|YP|aby|oy|irl|upil|ibling|tudent) .)',
  ].join('|'),
  'g',
);

const patterns = [several, labelled, numbered, kindred, letters, yearsOld];

const inWords = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, anyAge).flatMap(({ line, start }) =>
    patterns.flatMap((pattern) =>
      findMatches(line, pattern).flatMap((match) => {
        const { 0: words, index } = match;
        const names = match.slice(1).filter((group) => group !== undefined);
        const lead = line.slice(Math.max(0, index - 40), index);
        if (names.some((name) => isNobody(name, words, lead, reading.known))) return [];
        return [inText(reading, start + index, words.length, hideAge(words, names))];
      }),
    ),
  );
