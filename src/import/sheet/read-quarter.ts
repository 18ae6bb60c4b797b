import { addMonths, monthNumber } from '../../evidence/dates/dates.ts';
import { pair, yearsOf, type Read } from './period-parts.ts';
import { readRange } from './read-range.ts';

const quarterly = String.raw`(?:q|qtr|quarter)\s?(?<quarter>[1-4])`;
// Behind a quarter, two digits twice are years; alone they may be a day and a month.
const shortPair = pair.replace('(?:19|20)\\d\\d', '(?:19|20)?\\d\\d');
const years = String.raw`(?:${shortPair}|(?<year>(?:19|20)\d\d))`;
const patterns = [
  new RegExp(String.raw`^${quarterly}[\s,:-]*(?:of )?${years}$`, 'i'),
  new RegExp(String.raw`^${years}[\s,:-]*${quarterly}$`, 'i'),
];
const alone = new RegExp(`^${quarterly}$`, 'i');
const ordinal = /\b(?:(1st|first)|(2nd|second)|(3rd|third)|(4th|fourth))\s(?=(?:quarter|qtr)\b)(?:quarter|qtr)/i;
const firstMonths = [4, 7, 10, 1];

/** Reads a quarter with its year or with the months that it is; where the two do not agree, no last day is told. */
export function readQuarter(printed: string): Read | undefined {
  const text = printed
    .replace(/_/g, ' ')
    .replace(ordinal, (_, ...found: unknown[]) => `q${found.slice(0, 4).findIndex((word) => word !== undefined) + 1}`)
    .replace(/\bfy\s?(?=\d)/i, '');
  const inner = /\(([^()]*)\)/.exec(text)?.[1];
  const outer = text.replace(/\s?\([^()]*\)\s?/, ' ').trim();
  const groups = patterns.map((pattern) => pattern.exec(outer)).find((found) => found !== null)?.groups;
  if (groups === undefined) return inner === undefined ? undefined : readMonthsOf(outer, inner);
  const { quarter = '', from, to, year } = groups;
  if (year !== undefined) return { key: `q${quarter} ${year}` };
  const pairOf = yearsOf(from, to);
  if (pairOf === undefined) return undefined;
  const key = `q${quarter} ${pairOf.join('/')}`;
  const ends = addMonths(`${pairOf[0]}-03-31`, 3 * Number(quarter));
  // The months in brackets may be those of another sort of year.
  return inner === undefined || isSame(inner, Number(quarter), ends) ? { key, ends } : { key };
}

/** “Q2 (Jul-Sep 2024)” and “Jul-Sep 2024 (Q2)”, of a financial or a calendar year. */
function readMonthsOf(outer: string, inner: string): Read | undefined {
  const number = Number((alone.exec(outer) ?? alone.exec(inner))?.groups?.['quarter'] ?? 0);
  const range = readRange(alone.test(outer) ? inner : outer);
  if (number === 0 || !range?.key.startsWith('q')) return undefined;
  const isFinancial = range.key.startsWith(`q${number} `);
  return isFinancial || Number(range.ends.slice(5, 7)) === number * 3 ? range : undefined;
}

/** Whether months in brackets are those of a quarter, as far as they are told. */
function isSame(inner: string, quarter: number, ends: string): boolean {
  const range = readRange(inner);
  if (range !== undefined) return range.ends === ends && range.key.startsWith(`q${quarter} `);
  const [, first, last] = /^([a-z]+)(?:[^a-z].*?(?<![a-z])([a-z]+))?\.?$/i.exec(inner.trim()) ?? [];
  const isLast = last === undefined || monthNumber(last) === Number(ends.slice(5, 7));
  return monthNumber(first) === firstMonths[quarter - 1] && isLast;
}
