import { monthNumber } from '../../evidence/dates/dates.ts';
import { toDay } from '../../evidence/dates/to-day.ts';
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
  const [, before] = /\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?$/.exec(text.slice(0, found?.index)) ?? [];
  return toDay(fullYear(year), monthNumber(name), before ?? '1')?.slice(0, 7);
}

function parseSlashed(text: string): string | undefined {
  const [, day, number, year] = slashed.exec(text) ?? [];
  if (day === undefined || number === undefined || year === undefined) return undefined;
  return toDay(fullYear(year), number, day);
}

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
