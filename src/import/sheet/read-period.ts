import { addDays, addMonths, formatDate, monthNumber } from '../../evidence/dates.ts';
import { joinSpaces } from '../../evidence/join-spaces.ts';
import { dateOf } from './register-values.ts';

/**
 * A period as printed; `key` is the same for the same period in other words, and `ends` is its last day where that is beyond
 * doubt: a day, a month, a quarter of a pair of years, what is called a financial year.
 */
export type Period = { readonly text: string; readonly key: string; readonly ends?: string };

const pair = String.raw`(?<from>(?:19|20)\d\d)\s?[-/]\s?(?<to>(?:19|20)?\d\d)`;
const kinds = String.raw`(?<kind>financial year|academic year|school year|fy|year)`;
const yearPair = new RegExp(
  String.raw`^(?:${kinds}\s)?${pair}$|^${pair.replaceAll('?<', '?<after')} ${kinds.replace('kind', 'kindAfter')}$`,
  'i',
);
const quarterly = String.raw`(?:q|qtr|quarter)\s?(?<quarter>[1-4])(?:\s?\((?<months>[a-z]+)[^)]*\))?`;
// Behind a quarter, two digits twice are years; alone they may be a day and a month.
const shortPair = pair.replace('(?:19|20)\\d\\d', '(?:19|20)?\\d\\d');
const quarterFirst = new RegExp(String.raw`^${quarterly}[\s,:-]*(?:of )?(?:${shortPair}|(?<year>(?:19|20)\d\d))$`, 'i');
const quarterLast = new RegExp(String.raw`^(?:${shortPair}|(?<year>(?:19|20)\d\d))[\s,:-]+${quarterly}$`, 'i');
const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** No day and month from 12/13 on. With a hyphen between they may be ages. */
const barePair = /^(?<from>\d\d)\/(?<to>1[3-9]|[2-9]\d)$/;
const monthly = new RegExp(String.raw`^(${month})\.?[\s,-]*((?:20)?\d\d)$`, 'i');
const monthOfPair = new RegExp(String.raw`^(?<month>${month})\.?[\s,-]+${pair}$`, 'i');
const before = /^(?:(?:as )?at|as of|on|end of|at the end of)\s+(?=.)/i;
const ending = /^(?<what>year|12 months|quarter|month|week)\s(?:ending|ended|to)\s+(?=.)/i;
const after = /\s(?:actuals?|out-?turns?|results?|performance|values?|figures?)$/i;
const quarterMonths = ['april', 'july', 'october', 'january'];

/** The period that a text is and nothing else; undefined for any other text. */
export function readPeriod(printed: string): Period | undefined {
  if (!/\d/.test(printed)) return undefined;
  const text = joinSpaces(printed).replace(after, '');
  const plain = text.replace(/[–—‐‑−]/g, '-').replace(before, '');
  const until = ending.exec(plain);
  if (until !== null) {
    const day = readDay(plain.slice(until[0].length)) ?? readMonth(plain.slice(until[0].length));
    return day === undefined ? undefined : { ...day, text, key: `${until.groups?.['what']?.toLowerCase()} ${day.key}` };
  }
  const found = readPair(plain) ?? readQuarter(plain) ?? readMonth(plain) ?? readDay(plain);
  if (found !== undefined) return { text, ...found };
  return /^(?:19|20)\d\d$/.test(plain) ? { text, key: plain } : undefined;
}

/** The two years of a pair like 2015-16, when the second follows the first. */
function yearsOf(printed = '', to = ''): readonly [number, number] | undefined {
  const from = printed.length === 2 ? `20${printed}` : printed;
  const [first, second] = [Number(from), Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to)];
  const isNext = second === first + 1 || (to === '00' && first % 100 === 99);
  return from !== '' && isNext ? [first, first + 1] : undefined;
}

type Read = Omit<Period, 'text'> & { readonly text?: string };

function readPair(text: string): Read | undefined {
  const bare = barePair.exec(text)?.groups;
  const short = yearsOf(bare?.['from'], bare?.['to']);
  if (short !== undefined) return { text: `20${text}`, key: short.join('/') };
  const { from, to, afterfrom, afterto, kind, kindAfter } = yearPair.exec(text)?.groups ?? {};
  const years = yearsOf(from ?? afterfrom, to ?? afterto);
  if (years === undefined) return undefined;
  const called = (kind ?? kindAfter)?.toLowerCase();
  if (called === 'academic year' || called === 'school year') return { key: `school year ${years.join('/')}` };
  const financial = called === 'financial year' || called === 'fy';
  return { key: years.join('/'), ...(financial ? { ends: `${years[1]}-03-31` } : {}) };
}

function readQuarter(text: string): Read | undefined {
  const groups = (quarterFirst.exec(text) ?? quarterLast.exec(text))?.groups;
  if (groups === undefined) return undefined;
  const { quarter = '', months, from, to, year } = groups;
  if (year !== undefined) return { key: `q${quarter} ${year}` };
  const years = yearsOf(from, to);
  if (years === undefined) return undefined;
  const key = `q${quarter} ${years.join('/')}`;
  // The months in brackets may be those of another sort of year.
  if (months !== undefined && monthNumber(months) !== monthNumber(quarterMonths[Number(quarter) - 1])) return { key };
  return { key, ends: addMonths(`${years[0]}-03-31`, 3 * Number(quarter)) };
}

function readMonth(text: string): Read | undefined {
  const ofPair = monthOfPair.exec(text)?.groups;
  const years = yearsOf(ofPair?.['from'], ofPair?.['to']);
  // In which of the two years it lies depends on the sort of year, so it tells no last day.
  if (years !== undefined) return { key: `month ${monthNumber(ofPair?.['month'])} of ${years.join('/')}` };
  const [, name, year = ''] = monthly.exec(text) ?? [];
  const month =
    name === undefined
      ? /^\d{4}-(?:0[1-9]|1[0-2])$/.exec(text)?.[0]
      : `${year.length === 2 ? `20${year}` : year}-${String(monthNumber(name)).padStart(2, '0')}`;
  if (month === undefined) return undefined;
  const printed = name === undefined ? { text: formatDate(month) } : {};
  return { ...printed, key: month, ends: addDays(addMonths(`${month}-01`, 1), -1) };
}

function readDay(text: string): Read | undefined {
  const day = dateOf(text);
  if (day?.length !== 10) return undefined;
  // In Excel the first of a month often stands for the month, so it tells no last day.
  return {
    ...(text === day ? { text: formatDate(day) } : {}),
    key: day,
    ...(day.endsWith('-01') ? {} : { ends: day }),
  };
}
