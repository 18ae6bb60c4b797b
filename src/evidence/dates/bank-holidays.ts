import { gregorianEaster } from 'date-easter';
import { addDays } from './dates.ts';

/** Days that were moved by proclamation: the day the rule gives, and the day it was kept on. */
const moved: Readonly<Record<string, string>> = {
  '2002-05-27': '2002-06-04',
  '2012-05-28': '2012-06-04',
  '2020-05-04': '2020-05-08',
  '2022-05-30': '2022-06-02',
};

/** Days added by proclamation, by year. */
const added: Readonly<Record<number, readonly string[]>> = {
  2002: ['2002-06-03'],
  2011: ['2011-04-29'],
  2012: ['2012-06-05'],
  2022: ['2022-06-03', '2022-09-19'],
  2023: ['2023-05-08'],
};

/**
 * The bank holidays of England in a year, year-month-day, in order: the days of the Banking and Financial Dealings Act
 * 1971 and the common law, with their substitutes, and what was proclaimed since 2000. A new proclamation is one line
 * here; the list at www.gov.uk/bank-holidays says when there is one.
 */
export function bankHolidays(year: number): string[] {
  const sunday = dayOf(year, gregorianEaster(year).month, gregorianEaster(year).day);
  const rule = [
    onWeekday(dayOf(year, 1, 1)),
    addDays(sunday, -2),
    addDays(sunday, 1),
    firstMonday(dayOf(year, 5, 1)),
    firstMonday(dayOf(year, 5, 25)),
    firstMonday(dayOf(year, 8, 25)),
    ...christmas(year),
  ];
  return [...rule.map((day) => moved[day] ?? day), ...(added[year] ?? [])].sort();
}

const dayOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day of the week, 0 for Sunday. */
const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const firstMonday = (from: string): string => addDays(from, (8 - weekday(from)) % 7);

/** The same day, or the Monday after it when it falls on a weekend. */
function onWeekday(date: string): string {
  const day = weekday(date);
  return day === 6 ? addDays(date, 2) : day === 0 ? addDays(date, 1) : date;
}

/** Christmas Day and Boxing Day: one that falls on a weekend is kept on the next working day that is free. */
function christmas(year: number): string[] {
  const day = weekday(dayOf(year, 12, 25));
  if (day === 5) return [dayOf(year, 12, 25), dayOf(year, 12, 28)];
  if (day === 6) return [dayOf(year, 12, 27), dayOf(year, 12, 28)];
  if (day === 0) return [dayOf(year, 12, 26), dayOf(year, 12, 27)];
  return [dayOf(year, 12, 25), dayOf(year, 12, 26)];
}
