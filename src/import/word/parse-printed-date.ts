import { monthNumber } from '../../evidence/dates.ts';
import { isDay } from '../../evidence/is-day.ts';
import { parseDate } from '../ofsted/parse-dates.ts';

const month =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+((?:20)?\d\d)\b(?!\s*[-–/]\s*\d)/i;
const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)\b/;

/** The first date in a text as exactly as it is printed: a day, else a month. Day before month, as in Britain. A day that its month does not have makes the month doubtful too. */
export function parsePrintedDate(text: string): string | undefined {
  const day = parseDate(text) ?? parseSlashed(text);
  if (day !== undefined) return day;
  const found = month.exec(text);
  const [, name, year] = found ?? [];
  if (name === undefined || year === undefined) return undefined;
  const date = `${fullYear(year)}-${String(monthNumber(name)).padStart(2, '0')}`;
  const [, before] = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?$/.exec(text.slice(0, found?.index)) ?? [];
  return before === undefined || isDay(`${date}-${before.padStart(2, '0')}`) ? date : undefined;
}

function parseSlashed(text: string): string | undefined {
  const [, day, number, year] = slashed.exec(text) ?? [];
  if (day === undefined || number === undefined || year === undefined) return undefined;
  const iso = `${fullYear(year)}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
