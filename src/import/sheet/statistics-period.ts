import { readPeriod, type Period } from './read-period.ts';

const yearly = /^(?:reporting year|calendar year|financial year|academic year)$/i;

/**
 * The period of a row of published statistics by its two columns, like 202223 and “Academic year”, or 2024 and “Reporting
 * year”. Its last day is told only where the sort of year leaves no doubt: a financial or a calendar year, a month, a quarter.
 */
export function statisticsPeriod(time: string, identifier: string): Period {
  const year = time.replace(/^(\d{4})[/-]?(\d{2})$/, '$1-$2');
  // Some tables say all of it in the second column: “year ending 31 March 2018”.
  const whole = /\b(?:19|20)\d\d\b/.test(identifier) ? identifier : undefined;
  const text = whole ?? wordsOf(year, identifier);
  const period = readPeriod(text) ?? { text, key: text.toLowerCase() };
  return /^calendar year$/i.test(identifier) && /^\d{4}$/.test(year) ? { ...period, ends: `${year}-12-31` } : period;
}

function wordsOf(year: string, identifier: string): string {
  if (/^(?:reporting|calendar) year$/i.test(identifier)) return year;
  const [, quarter] = /^financial year (q[1-4])$/i.exec(identifier) ?? [];
  if (quarter !== undefined) return `${quarter.toUpperCase()} ${year}`;
  return yearly.test(identifier) ? `${identifier} ${year}` : [identifier, year].filter(Boolean).join(' ');
}
