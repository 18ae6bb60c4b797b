import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell, inText } from './in-text.ts';
import { mask } from './mask.ts';
import { parseRecords } from './parse-records.ts';

/** Programs in which a child has a record; the name alone says what a long number beside it is. */
const program = 'mosaic|lcs|ics|liquid ?logic|care ?first|care ?director|frame ?work ?-?i';
/** Programs whose names mean something else too. */
const other =
  'paris|swift|raise|eclipse|protocol|azeus|ais|ehm|child ?view|yois|core ?\\+|capita one|systm ?one|rio|niche|controcc';
const record =
  "(?:case|court|crime|custody|client|person|pupil|student|placement|foster carer|yot|family|household|child(?:[’']?s)?|young person(?:[’']s)?|service[ -]user|social (?:care|services|work)|hospital|police|nrm|home office|passport)(?: (?:case|file|record|person))?";
/** Of these a number, unlike an ID or a reference, may be a count or a paper’s. */
const noCount = '(?<!(?:person|pupil|student|placement|foster carer|family|household|child|young person|police) )';
const name = `(?:p?id(?:[’']?s|\\(s\\))?|log|i\\.d\\.?|ref(?:erence)?s?\\.?|${noCount}(?:number|num\\.?|nos?\\.?))(?: ?(?:id|number|num\\.?|no\\.?))?`;

const label = new RegExp(
  `(?<![\\w-])(?:(?:${program}|${other})(?:[’']s)?(?: (?:case|client|person|child|record|file|family))? ?${name}|${record} ?${name}|uln|unique learner number|ssid|uprn)(?: (?:is|was|are|were))?[ :=#(–-]{0,4}$`,
  'i',
);
const programAlone = new RegExp(`(?<![\\w-])(?:${program})[ :=#(-]{1,3}$`, 'i');

/** The numbers before another one of a list: Mosaic IDs 123456, 234567 and 345678. */
const listed = /(?:(?<![\w-])[A-Za-z]{0,3}[-/]?\d[\dA-Z/-]{3,14}(?:, |,? and | ?& ?|; |, ?& ?| ?\/ )){1,5}$/;
/** The number that a family court gives a case, which has a shape of its own. */
const courtNumber = /(?<![\w-])[A-Z]{2}\d\d[CPZ]\d{5}(?!\w)/g;

/** A judgment of a family court: [2015] EWFC 12, [2019] EWFC B45, [2021] EWHC 123 (Fam). The brackets are no words. */
const judgment =
  /EW(?<=(?<!\w)\(?(?:19|20)\d\d\)? EW)(?:(?:FC|COP) (?:[BT] ?)?\d{1,4}(?!\w)|HC (?:[BT] ?)?\d{1,4} \(Fam\))/g;
/** The number that a passport or a residence permit has, behind its name. */
const permit = /(?:[Pp]assport|BRP)(?: (?:[Nn]o\.?|[Nn]umber))?(?: is)?:? (?=[A-Z]{0,2}\d)([A-Z]{0,2}\d{7,9})(?!\w)/g;

/** A number from its first digit on, with the letters before it that belong to it. */
const written = /(?<=(?<![\w£$€.,/-])([A-Za-z]{0,3}[-/]?))\d[\dA-Z]{0,19}(?:[-/][\dA-Z]{1,19}){0,3}(?![\w%£]|[.,]\d)/g;
/** A year, and one with a number of that year, as reviews of cases are called. */
const year = /^(?:19|20)\d\d(?:[-/][A-Z]?\d{1,3})?$/;
const counted = /^ (?:users?|records?|cases|children|people|referrals|contacts|episodes|staff|forms|assessments)\b/;

/** A longer one is something else. */
const longest = 20;

const digitsIn = (number: string): number => number.replace(/\D/g, '').length;

const hide = (number: string): string => mask(number, { first: 1, last: 1 });

/** The number of a child’s case or record, where words or the name of a program say that it is one. */
export const caseNumber: DisclosureKind = {
  id: 'case-number',
  title: 'Case or record number',
  why: 'It is one child’s, and whoever may open the system, has a letter with it or finds the judgment knows whose.',
  fix: 'Take it out. In an audit number the cases again, from 1.',
  find: (reading) => [
    ...inWords(reading),
    ...ofCourts(reading),
    ...ofJudgments(reading),
    ...ofPermits(reading),
    ...inTables(reading),
  ],
};

const inWords = (reading: Reading): FoundDisclosure[] => {
  const { text } = reading;
  return findMatches(text, written).flatMap(({ 0: digits, 1: prefix = '', index }) => {
    const number = prefix + digits;
    const digitCount = digitsIn(number);
    if (number.length > longest || digitCount < 4 || year.test(number)) return [];
    const start = index - prefix.length;
    const before = text.slice(Math.max(0, start - 60), start);
    const isCount = digitCount < 5 || counted.test(text.slice(index + digits.length, index + digits.length + 20));
    const words = label.exec(before)?.[0] ?? (isCount ? undefined : programAlone.exec(before)?.[0]);
    if (words !== undefined)
      return [inText(reading, start - words.length, words.length + number.length, words + hide(number))];
    const first = listed.exec(text.slice(Math.max(0, start - 120), start));
    const isListed = first !== null && !isCount && label.test(first.input.slice(0, first.index));
    return isListed ? [inText(reading, start, number.length, hide(number))] : [];
  });
};

const ofCourts = (reading: Reading): FoundDisclosure[] =>
  findMatches(reading.text, courtNumber)
    .filter(({ index }) => !label.test(reading.text.slice(Math.max(0, index - 60), index)))
    .map(({ 0: number, index }) => inText(reading, index, number.length, hide(number)));

const ofJudgments = (reading: Reading): FoundDisclosure[] =>
  (reading.text.includes('EW') ? findMatches(reading.text, judgment) : []).map(({ 0: words, index }) => {
    const lead = /\(?\d{4}\)? $/.exec(reading.text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
    return inText(reading, index - lead.length, lead.length + words.length, lead + mask(words));
  });

const ofPermits = (reading: Reading): FoundDisclosure[] =>
  (/assport|BRP/.test(reading.text) ? findMatches(reading.text, permit) : []).map(
    ({ 0: words, 1: number = '', index }) =>
      inText(reading, index, words.length, words.slice(0, -number.length) + hide(number)),
  );

const heading = new RegExp(`(?:${label.source.slice(0, -1)}|^(?:${program}))$`, 'i');
const whole = /^(?:[A-Za-z]{1,3}[-/ ]?)?\d[\dA-Z]*(?:[-/][\dA-Z]+){0,3}$/;

const inTables = ({ tables }: Reading): FoundDisclosure[] =>
  tables.flatMap((table) =>
    parseRecords(table, { number: (words) => heading.test(words) }).flatMap(({ number: { label: name, cell } }) =>
      cell.text.length <= longest && whole.test(cell.text) && digitsIn(cell.text) > 4
        ? [inCell(cell, `${name}: ${hide(cell.text)}`)]
        : [],
    ),
  );
