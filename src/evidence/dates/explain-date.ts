import { formatDate, monthNumber } from './dates.ts';
import { isDay } from './is-day.ts';
import { quote } from '../../words/quote.ts';

const numbers = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
const words = /^(?<day>\d{1,2})(?:st|nd|rd|th)? (?<word>[A-Za-z]{3,9}) (?<year>\d{4})$/;
const otherSigns = /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/;

/** What was written where a date must be, and the date to write instead where only one can be meant; begins with a space. `partly` where a month will do. */
export function explainDate(value: string, partly = false): string {
  const wrote = ` You wrote ${quote(value, 60)}`;
  // Word makes dashes of hyphens, which look the same in many a font.
  const plain = value.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  const groups = (numbers.exec(plain) ?? words.exec(plain) ?? otherSigns.exec(plain))?.groups ?? {};
  const month = groups['month'] ?? (isMonth(groups['word']) ? String(monthNumber(groups['word'])) : '');
  const date = [groups['year'] ?? '', month.padStart(2, '0'), (groups['day'] ?? '').padStart(2, '0')].join('-');
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/.test(date)) return `${wrote}.${explainPart(plain, partly)}`;
  if (!isDay(date)) return `${wrote}, but ${formatDate(date.slice(0, 7))} has no day ${groups['day'] ?? ''}.`;
  if (numbers.test(plain)) return ` You wrote ${value}; if that is day, month, year, write ${date}.`;
  const signs = plain === date ? ', which has dashes for hyphens' : '';
  return `${wrote}${signs}. Write ${date}.`;
}

/** What to write instead of a month, of a year without its century, or of words for no date. */
function explainPart(plain: string, partly: boolean): string {
  const { word = '', year = '' } = /^(?<word>[A-Za-z]{3,9}) (?<year>\d{4})$/.exec(plain)?.groups ?? {};
  if (word !== '' && isMonth(word)) {
    const month = `${year}-${String(monthNumber(word)).padStart(2, '0')}`;
    return partly ? ` Write ${month}.` : ` Write the day too, like ${month}-01.`;
  }
  if (!partly && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(plain)) return ' Write the day too.';
  if (/^\d{1,2}(?:[/.-]\d{1,2}[/.-]|(?:st|nd|rd|th)? [A-Za-z]{3,9} )\d{2}$/.test(plain))
    return ' Write the year with four digits.';
  return /\d/.test(plain) ? '' : ' Leave the line out until there is a date.';
}

/** Whether a word is a month, or the first letters of one as people shorten it. */
function isMonth(word = ''): boolean {
  const name = formatDate(`2000-${String(monthNumber(word)).padStart(2, '0')}`).toLowerCase();
  return name.startsWith(word.toLowerCase()) || word.toLowerCase() === 'sept';
}
