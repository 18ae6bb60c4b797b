/**
 * Whether a day, year-month-day as far as it is known, is one that was asked for: 2015-12-02 itself, 12-02 of any year, or
 * any day of 2015-12.
 */
export const isOfDay = (day: string, asked: string): boolean =>
  asked.length === 5 ? day.length === 10 && day.endsWith(`-${asked}`) : day === asked || day.startsWith(`${asked}-`);
