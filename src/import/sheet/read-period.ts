import { addMonths } from '../../evidence/dates/dates.ts';
import { joinSpaces } from '../../words/join-spaces.ts';
import { lastOfMonth, pair, readDay, readMonth, yearsOf, type Read } from './period-parts.ts';
import { readQuarter } from './read-quarter.ts';
import { rangeKey, readRange } from './read-range.ts';

/**
 * A period as printed; `key` is the same for the same period in other words, and `ends` is its last day where that is beyond
 * doubt: a day, a month, a quarter of a pair of years, what is called a financial year, what is said to end then.
 */
export type Period = { readonly text: string; readonly key: string; readonly ends?: string };

const kinds = String.raw`(?<kind>financial year|academic year|school year|fy|ay|year)`;
const yearPair = new RegExp(
  String.raw`^(?:${kinds}\s)?${pair}$|^${pair.replaceAll('?<', '?<after')} ${kinds.replace('kind', 'kindAfter')}$`,
  'i',
);
/** No day and month from 12/13 on. With a hyphen between they may be ages. */
const barePair = /^(?<from>\d\d)\/(?<to>1[3-9]|[2-9]\d)$/;
const before = /^(?:snapshot\s+(?=.))?(?:(?:(?:as )?at|as of|on)\s+(?=.))?(?:(?:the )?end\s+(?:of\s+)?(?=.))?/i;
const ending =
  /^(?:rolling\s)?(?<what>year|yr|quarter|month|week|[1-9]\d?\s?(?:months|mths|m))\s(?:ending|ended|end|to)\s+(?:the end of\s+|end of\s+)?(?=.)/i;
const endingShort = /^(?<what>y|w)(?:\/e|e(?=\s[a-z\d]))\s+(?=.)/i;
const after = /\s(?:actuals?|out-?turns?|results?|performance|values?|figures?)$/i;
/** What is said of a figure that may still change: the period is the same. */
const provisional = /\s?(?:\*+|\((?:provisional|draft|unvalidated|p)\)|\bprovisional)$/i;
const soFar = String.raw`(?:ytd|year to date|cumulative)`;
const cumulative = [
  new RegExp(String.raw`^${soFar}(?:\s(?:to|at|as at))?\s+\(?(?<rest>[^()]+)\)?$`, 'i'),
  new RegExp(String.raw`^(?<rest>.+?)\s\(?${soFar}\)?$`, 'i'),
];

/** The period that a text is and nothing else; undefined for any other text. */
export function readPeriod(printed: string): Period | undefined {
  // Every cell of a sheet may be asked about, and no period is that long.
  if (printed.length > 200 || !/\d/.test(printed)) return undefined;
  const text = joinSpaces(printed).replace(after, '');
  const plain = text
    .replace(/[–—‐‑−]/g, '-')
    .replace(provisional, '')
    .replace(before, '')
    .replace(/^fy\s?(?=\d\d[-/]\d\d$)/i, 'FY 20')
    .replace(/^fy(?=\d{4})/i, 'FY ');
  const found = readCumulative(plain) ?? readEnding(plain) ?? readPair(plain) ?? readPart(plain) ?? readYear(plain);
  return found === undefined ? undefined : { text, ...found };
}

const readPart = (text: string): Read | undefined =>
  readQuarter(text) ?? readMonth(text) ?? readDay(text) ?? readRange(text);

/** A year so far: it ends with the month, quarter or day that is named. */
function readCumulative(text: string): Read | undefined {
  const rest = cumulative.flatMap((pattern) => pattern.exec(text)?.groups?.['rest'] ?? [])[0];
  const { ends } = (rest === undefined ? undefined : readPart(rest)) ?? {};
  return ends === undefined ? undefined : { key: `ytd ${ends}`, ends };
}

function readEnding(text: string): Read | undefined {
  const until = ending.exec(text) ?? endingShort.exec(text);
  if (until === null) return undefined;
  const what = spanOf(until.groups?.['what'] ?? '');
  const rest = text.slice(until[0].length);
  // A week ends on a day: “Week ending Mar 24” may be that of the 24th.
  const day = readDay(rest) ?? (what === 'week' ? undefined : readMonth(rest));
  if (day === undefined) return undefined;
  const { key, ends } = day;
  if (ends === undefined) return { key: `${what} ${key}` };
  const months = monthsIn[what] ?? Number.parseInt(what, 10);
  if (Number.isNaN(months) || lastOfMonth(ends.slice(0, 7)) !== ends) return { key: `${what} ${ends}`, ends };
  return { key: rangeKey(addMonths(`${ends.slice(0, 7)}-01`, 1 - months), ends), ends };
}

const monthsIn: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

function spanOf(word: string): string {
  const text = word.toLowerCase().replace(/\s?(?:months|mths|m)$/, ' months');
  if (/^(?:y|yr|12 months)$/.test(text)) return 'year';
  if (text === '3 months') return 'quarter';
  return text === 'w' ? 'week' : text;
}

function readPair(text: string): Read | undefined {
  const bare = barePair.exec(text)?.groups;
  const short = yearsOf(bare?.['from'], bare?.['to']);
  if (short !== undefined) return { text: `20${text}`, key: short.join('/') };
  const { from, to, afterfrom, afterto, kind, kindAfter } = yearPair.exec(text)?.groups ?? {};
  const years = yearsOf(from ?? afterfrom, to ?? afterto);
  if (years === undefined) return undefined;
  const called = (kind ?? kindAfter)?.toLowerCase();
  if (called === 'academic year' || called === 'school year' || called === 'ay')
    return { key: `school year ${years.join('/')}` };
  const financial = called === 'financial year' || called === 'fy';
  return { key: years.join('/'), ...(financial ? { ends: `${years[1]}-03-31` } : {}) };
}

function readYear(text: string): Read | undefined {
  const [, called, year] = /^(calendar year )?((?:19|20)\d\d)$/i.exec(text) ?? [];
  if (year === undefined) return undefined;
  return called === undefined ? { key: year } : { key: `calendar year ${year}`, ends: `${year}-12-31` };
}
