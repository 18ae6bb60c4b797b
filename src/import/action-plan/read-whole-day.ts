import { isDay } from '../../evidence/dates/is-day.ts';
import { parsePrintedDate } from '../word/parse-printed-date.ts';

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
/** The midnight that other systems write behind a day when they make a sheet. */
const midnight = /[ T]0?0:00(?::00)?$/;
const iso = /^20\d\d-\d\d-\d\d$/;
const slashed = /^\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d$/;
const named = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+((?:20)?\d\d)$/i;

/** The day a text names when it is one date and nothing else but a weekday before it; day before month, as in Britain. */
export function readWholeDay(text: string): string | undefined {
  const printed = text.trim().replace(/\.$/, '').replace(weekday, '').replace(midnight, '');
  const [, day, month, year] = named.exec(printed) ?? [];
  if (iso.test(printed)) return isDay(printed) ? printed : undefined;
  if (slashed.test(printed)) return wholeDay(printed.replace(/-/g, '/'));
  return year === undefined ? undefined : wholeDay(`${day} ${month} ${year.length === 2 ? `20${year}` : year}`);
}

function wholeDay(text: string): string | undefined {
  const date = parsePrintedDate(text);
  return date?.length === 10 ? date : undefined;
}
