import { addDays, addMonths, formatDate, monthNumber } from '../../evidence/dates/dates.ts';
import { dateOf } from './register-values.ts';

/** What the words of a period say: a key that is the same in other words, its last day where that is beyond doubt, and how to print it where it is no text of people’s. */
export type Read = { readonly key: string; readonly ends?: string; readonly text?: string };

/** A pair of years, as part of a pattern. */
export const pair = String.raw`(?<from>(?:19|20)\d\d)\s?[-/]\s?(?<to>(?:19|20)?\d\d)`;
/** A month by its name, as part of a pattern. */
export const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthly = new RegExp(String.raw`^(${month})\.?[\s,-]*['’‘]?((?:20)?\d\d)$`, 'i');
const monthOfPair = new RegExp(String.raw`^(?<month>${month})\.?[\s,-]+${pair}$`, 'i');
const inNumbers = /^(?:(?<first>20\d\d)-(?<second>0[1-9]|1[0-2])|(?<month>0[1-9]|1[0-2])\/(?<year>20\d\d))$/;

/** The two years of a pair like 2015-16, when the second follows the first. */
export function yearsOf(printed = '', to = ''): readonly [number, number] | undefined {
  const from = printed.length === 2 ? `20${printed}` : printed;
  const [first, second] = [Number(from), Number(to.length === 2 ? `${from.slice(0, 2)}${to}` : to)];
  const isNext = second === first + 1 || (to === '00' && first % 100 === 99);
  return from !== '' && isNext ? [first, first + 1] : undefined;
}

/** The last day of a month like 2016-02. */
export const lastOfMonth = (key: string): string => addDays(addMonths(`${key}-01`, 1), -1);

/** Reads a month with its year, and nothing else. */
export function readMonth(text: string): Read | undefined {
  const ofPair = monthOfPair.exec(text)?.groups;
  const years = yearsOf(ofPair?.['from'], ofPair?.['to']);
  // In which of the two years it lies depends on the sort of year, so it tells no last day.
  if (years !== undefined) return { key: `month ${monthNumber(ofPair?.['month'])} of ${years.join('/')}` };
  const [, name, short = ''] = monthly.exec(text) ?? [];
  const { first, second, month: number, year } = inNumbers.exec(text)?.groups ?? {};
  const key =
    name === undefined
      ? [first ?? year, second ?? number].filter((part) => part !== undefined).join('-')
      : `${short.length === 2 ? `20${short}` : short}-${String(monthNumber(name)).padStart(2, '0')}`;
  if (key === '') return undefined;
  const printed = name === undefined ? { text: formatDate(key) } : {};
  return { ...printed, key, ends: lastOfMonth(key) };
}

/** Reads a day, and nothing else. */
export function readDay(text: string): Read | undefined {
  const day = dateOf(text);
  if (day?.length !== 10) return undefined;
  // In Excel the first of a month often stands for the month, so it tells no last day.
  return {
    ...(text === day ? { text: formatDate(day) } : {}),
    key: day,
    ...(day.endsWith('-01') ? {} : { ends: day }),
  };
}
