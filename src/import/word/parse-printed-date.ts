import { isDay } from '../../evidence/is-day.ts';
import { parseDate } from '../ofsted/parse-dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  /\b(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?,?\s+((?:20)?\d\d)\b(?!\s*[-–/]\s*\d)/i;
const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)\b/;

/** The first date in a text as exactly as it is printed: a day, else a month. Day before month, as in Britain. */
export function parsePrintedDate(text: string): string | undefined {
  const day = parseDate(text) ?? parseSlashed(text);
  if (day !== undefined) return day;
  const [, name, year] = month.exec(text) ?? [];
  if (name === undefined || year === undefined) return undefined;
  return `${fullYear(year)}-${String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0')}`;
}

function parseSlashed(text: string): string | undefined {
  const [, day, monthNumber, year] = slashed.exec(text) ?? [];
  if (day === undefined || monthNumber === undefined || year === undefined) return undefined;
  const iso = `${fullYear(year)}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

const fullYear = (year: string) => (year.length === 2 ? `20${year}` : year);
