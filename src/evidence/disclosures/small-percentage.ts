import { findMatches } from '../../markdown/find-matches.ts';
import { shorten } from '../../words/shorten.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inCell, inText } from './in-text.ts';
import { linesWith } from './lines-with.ts';
import { numberOf, smallNumber } from './number-words.ts';
import { countedMany, countsPeople } from './people.ts';

/** The largest number a percentage is counted from at which one child more or less is ten points or more. */
const largest = 10;

const percent = '(\\d{1,3}(?:\\.\\d+)?) ?(?:%|per ?cent\\b|percent\\b)';
const part = `(${smallNumber})(?: ?/ ?|,? (?:out )?of )(?:the |these |those |our |all |a (?:total|cohort) of )?(${smallNumber})(?![\\w%/]|[.,]\\d)`;
/** What is counted, and the rest of the words in brackets. */
const after = '(?=\\)?((?: [\\w’-]+){0,3}))(?:(?: [a-z][\\w’-]*){0,3}\\))?';
/** A percentage and the two numbers it was worked out from, in either order. */
const worked = [
  {
    pattern: new RegExp(`(?<![\\w.,])${percent}[^.\\n|;%]{0,40}?(?<![\\w.,/-])${part}${after}`, 'g'),
    order: [1, 2, 3, 4],
  },
  {
    pattern: new RegExp(
      `(?<![\\w.,/-])${part}((?: [\\w’-]+){0,6}),? ?[(–-]? ?(?:or |that is |which is |equates to |equal to |= ?)?${percent}\\)?`,
      'g',
    ),
    order: [4, 1, 2, 3],
  },
  {
    pattern: new RegExp(
      `(?<![\\w.,/-])(${smallNumber}) ?\\(${percent}\\),? (?:out )?of (?:the |these |those |our |all )?(${smallNumber})(?![\\w%/]|[.,]\\d)${after}`,
      'g',
    ),
    order: [2, 1, 3, 4],
  },
];
/** A percentage of so many of them, and a percentage whose base is named. */
const based = [
  new RegExp(
    `(?<![\\w.,])${percent} of (?:the |these |those |our |all )?(${smallNumber})(?: [a-z][\\w’-]*){0,3} ${countedMany}(?![\\w’'-])`,
    'g',
  ),
  new RegExp(
    `(?<![\\w.,])${percent}[^.\\n|;%]{0,60}?\\b(?:n ?= ?|(?:base|cohort|total|denominator|sample)(?: of|:| size of)? |based on (?:only )?|from (?:only |a total of |a cohort of )?)(${smallNumber})(?![\\w%/]|[.,]\\d)(?! (?:to|in|of|and|per|years?|months?|weeks?|days?|points?|January|February|March|April|May|June|July|August|September|October|November|December)\\b)${after}`,
    'g',
  ),
];
const others =
  /\b(?:schools?|academies|homes?|settings?|areas?|actions?|recommendations?|centres?|authorit\w+|councils?|services?|measures?|indicators?|targets?|posts?|workers?|staff|nurser\w+|boards?|agencies|teams?|inspections?|judgements?|policies|documents?|standards?|priorities|outcomes?|milestones?|wards?|providers?|inspectors|managers|meetings|areas|questions|criteria|sections|lines|objectives|boroughs)\b/i;

/** A percentage of ten or fewer. */
export const smallPercentage: DisclosureKind = {
  id: 'small-percentage',
  title: 'A percentage of ten or fewer',
  why: 'Anybody can turn it back into a number of children, and one child is ten points or more of it.',
  fix: 'Leave the percentage out, put several periods together, or give it in words.',
  find: (reading) => [...inWords(reading), ...inTables(reading), ...inMeasure(reading)],
};

const sign = /%|per ?cent/g;

const inWords = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, sign).flatMap(({ line, start }) =>
    [...workedIn(line), ...basedIn(line)].map(({ 0: words, index }) =>
      inText(reading, start + index, words.length, shorten(words, 80)),
    ),
  );

const workedIn = (line: string): RegExpExecArray[] =>
  worked.flatMap(({ pattern, order }) =>
    findMatches(line, pattern).filter((match) => {
      const [share = '', counted = '', from = '', what = ''] = order.map((group) => match[group] ?? '');
      // Two numbers that do not make the percentage are a date, a score or something else.
      const isWorked = Math.abs((100 * numberOf(counted)) / numberOf(from) - Number(share)) <= 1;
      return isWorked && numberOf(counted) <= numberOf(from) && !others.test(what);
    }),
  );

const basedIn = (line: string): RegExpExecArray[] =>
  based.flatMap((pattern) => findMatches(line, pattern).filter((match) => !others.test(match[3] ?? '')));

const isSmall = (value: number | undefined): boolean => value !== undefined && value >= 1 && value <= largest;

function inTables({ tables }: Reading): FoundDisclosure[] {
  return tables.flatMap(({ caption, head, rows }) => {
    const from = head.findIndex(({ text }) => /\b(?:denominator|cohort|out of|base|eligible|total)\b/i.test(text));
    const shares = head.flatMap(({ text }, column) => (/%|per ?cent/i.test(text) && column !== from ? [column] : []));
    if (from < 0 || shares.length === 0 || others.test(caption)) return [];
    return rows.flatMap((row) =>
      shares.flatMap((column) => {
        const [cell, base] = [row[column], row[from]];
        if (cell === undefined || base === undefined || !/^\d+$/.test(base.text) || !isSmall(Number(base.text)))
          return [];
        if (!/^\d+(?:\.\d+)? ?%?$/.test(cell.text) || others.test(row[0]?.text ?? '')) return [];
        return [inCell(cell, `${shorten(row[0]?.text ?? '', 60)}: ${cell.text} of ${base.text}`)];
      }),
    );
  });
}

function inMeasure({ item }: Reading): FoundDisclosure[] {
  if (item?.kind !== 'measure') return [];
  const { series, title, unit } = item.data;
  if (others.test(unit) || (others.test(title) && !countsPeople(title))) return [];
  return series.flatMap(({ period, category, value, numerator, denominator }, place) => {
    if (!isSmall(denominator)) return [];
    const worth = numerator === undefined ? String(value) : `${numerator} of ${denominator}`;
    const found = `${[period, category].filter((name) => name !== undefined).join(', ')}: ${worth}`;
    return [{ found, place: { field: ['series', place, numerator === undefined ? 'value' : 'numerator'] } }];
  });
}
