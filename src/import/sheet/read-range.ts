import { monthNumber } from '../../evidence/dates/dates.ts';
import { lastOfMonth, month, readDay, readMonth } from './period-parts.ts';

/** Months or days from the first to the last, with a key that is the same for the same time in other words. */
type Range = { readonly key: string; readonly ends: string };

/** “Apr 01 - Jun 30” is from one day to another, and not a time of 29 years. */
const mostYears = 5;
const withoutYear = new RegExp(String.raw`^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?\s)?(?<month>${month})\.?$`, 'i');

/** Reads a time from one month or day to another, like Apr-Jun 24; undefined where the last is not after the first. */
export function readRange(text: string): Range | undefined {
  const [first, last, ...more] = partsOf(text);
  if (first === undefined || last === undefined || more.length > 0) return undefined;
  const end = readMonth(last) ?? readDay(last);
  if (end?.ends === undefined) return undefined;
  const start = (readMonth(first) ?? readDay(first))?.key ?? before(first, end.ends);
  // A month of a pair of years is none that is known.
  const from = /^\d{4}-\d\d(?:-\d\d)?$/.exec(start ?? '')?.[0];
  if (from === undefined) return undefined;
  const day = from.length === 7 ? `${from}-01` : from;
  const isTooLong = Number(end.ends.slice(0, 4)) - Number(day.slice(0, 4)) > mostYears;
  return day < end.ends && !isTooLong ? { key: rangeKey(day, end.ends), ends: end.ends } : undefined;
}

/** The two ends of a range: a hyphen parts them where it stands between spaces or is the only one. */
function partsOf(text: string): readonly string[] {
  const spaced = text.split(/\s+(?:to|until|-)\s+/i);
  return spaced.length > 1 ? spaced : text.split('-');
}

/** A day or month without its year, the last one before a day. */
function before(text: string, end: string): string | undefined {
  const { day, month: name } = withoutYear.exec(text)?.groups ?? {};
  if (name === undefined) return undefined;
  const rest = [monthNumber(name), ...(day === undefined ? [] : [Number(day)])].map((n) => String(n).padStart(2, '0'));
  const same = [end.slice(0, 4), ...rest].join('-');
  return same <= end ? same : [Number(end.slice(0, 4)) - 1, ...rest].join('-');
}

/** The key of a time by its first and last day, the same for whole months in other words. */
export function rangeKey(from: string, ends: string): string {
  const [first, last] = [from.slice(0, 7), ends.slice(0, 7)];
  if (!from.endsWith('-01') || lastOfMonth(last) !== ends) return `part ${from} ${ends}`;
  const [start, end] = [first, last].map((key) => Number(key.slice(0, 4)) * 12 + Number(key.slice(5)));
  const count = (end ?? 0) - (start ?? 0) + 1;
  if (count === 1) return last;
  if (count === 12) return `year ${ends}`;
  if (count === 3) return quarterKey(ends) ?? `quarter ${ends}`;
  return `part ${first} ${last}`;
}

/** The key of the quarter of a financial year that ends on a day; undefined where none does. */
function quarterKey(ends: string): string | undefined {
  const [year, number] = [Number(ends.slice(0, 4)), Number(ends.slice(5, 7))];
  if (number % 3 !== 0 || lastOfMonth(ends.slice(0, 7)) !== ends) return undefined;
  return number === 3 ? `q4 ${year - 1}/${year}` : `q${number / 3 - 1} ${year}/${year + 1}`;
}
