import { isDay } from './is-day.ts';

/** A day, written year-month-day, from its numbers as they are printed; undefined where the calendar has none. */
export function toDay(year: string, month: number | string, day: string): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : undefined;
}
