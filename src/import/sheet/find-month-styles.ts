import { findNumberFormats } from './find-number-formats.ts';

/** The styles of an Excel file that show of a date only its month or year, by their number, with how much of year-month-day that is. */
export function findMonthStyles(styles: string): ReadonlyMap<string, number> {
  return new Map(
    findNumberFormats(styles).flatMap((format, index) => {
      const shown = format.replace(/\[[^\]]*\]|\\./g, '').toLowerCase();
      return shown.includes('y') && !/[dhs]/.test(shown) ? [[String(index), shown.includes('m') ? 7 : 4]] : [];
    }),
  );
}
