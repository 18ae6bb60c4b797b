import { findMatches } from '../../markdown/find-matches.ts';
import { isFirstName } from '../names/first-names.ts';
import { nameWord } from './age-words.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell, inText } from './in-text.ts';
import { isNobody } from './is-nobody.ts';
import { parseRecords } from './parse-records.ts';

const score =
  '(?:SDQ|[Ss]trengths and [Dd]ifficulties|[Tt]otal difficulties|CGAS|HoNOSCA|RCADS|CSE risk|[Rr]isk of exploitation)';
/** Two or three initials, as a list of children has them. One letter or a number stands for a case that is numbered again. */
const who = '(?:[A-Z]\\.? ?[A-Z]\\.?|[A-Z]{2,3})';

const patterns = [
  // JS scored 23 on the SDQ
  new RegExp(
    `(?<![\\w&/-])(${who}|${nameWord})(?:[’']s)? (?:scored|scores|has scored|had scored) \\d{1,2} (?:on|in|for|under) (?:the |his |her |their )?${score}`,
    'g',
  ),
  // SDQ: JS 23; SDQ score for JS: 23
  new RegExp(
    `(?<![\\w-])${score}(?:[’']?s| scores?| questionnaire)*(?: ?:| for| of) (${who})(?:,| is| was|:| [–-]|)? ?\\(?\\d{1,2}(?![\\d%/]|\\.\\d|\\)?%)`,
    'g',
  ),
];

/** A score of one child’s health or risk, beside its initials. */
export const scoreOfChild: DisclosureKind = {
  id: 'score-of-child',
  title: 'A score of one child',
  why: 'It tells of a child’s health or risk, and its initials are known at school and at home.',
  fix: 'Give the average or the bands of all, or number the cases from 1.',
  find: (reading) =>
    signs.some((sign) => reading.text.includes(sign)) ? [...inWords(reading), ...inTables(reading)] : [],
};

/** One of these is in whatever is found; few texts have one. */
const signs = ['SDQ', 'ifficulties', 'CGAS', 'HoNOSCA', 'RCADS', 'CSE risk', 'isk of exploitation'];
const heading = new RegExp(`^(?:${score}(?:s| scores?)?(?: \\(?(?:20\\d\\d|now|before|after|first|last)\\)?)?)$`);
const ofChild = /^(?:child(?:ren)?|young person|YP|pupil|initials|name)(?:[’']s)?(?: (?:initials|name))?s?$/i;
const whole = new RegExp(`^${who}$`);

const inWords = (reading: Reading): FoundDisclosure[] =>
  patterns.flatMap((pattern) =>
    findMatches(reading.text, pattern)
      .filter(({ 0: words, 1: name = '' }) =>
        whole.test(name) ? !isNobody(name, words, '', reading.known) : isFirstName(name),
      )
      .map(({ 0: words, 1: name = '', index }) =>
        inText(reading, index, words.length, words.replace(name, name.replace(/\p{L}/gu, '•')).replace(/\d/g, '•')),
      ),
  );

const inTables = ({ tables, known }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) =>
    parseRecords(table, {
      child: (words) => ofChild.test(words),
      score: (words) => heading.test(words),
    }).flatMap(({ child, score: { label, cell } }) =>
      whole.test(child.cell.text) && !isNobody(child.cell.text, '', '', known) && /^\d{1,2}$/.test(cell.text)
        ? [inCell(cell, `${label}: ••`)]
        : [],
    ),
  );
