import { bankHolidays } from './bank-holidays.ts';
import { addDays } from './dates.ts';

/** The day some working days after a date, both year-month-day. Weekends and England’s bank holidays do not count. */
export function addWorkingDays(date: string, days: number): string {
  const holidays = new Set<string>();
  let known = 0;
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    const year = Number(day.slice(0, 4));
    if (year !== known) for (const holiday of bankHolidays(year)) holidays.add(holiday);
    known = year;
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays.has(day)) left -= 1;
  }
  return day;
}
