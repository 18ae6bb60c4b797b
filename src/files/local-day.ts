// Sweden writes a date year-month-day, which no British form does.
const form = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day it is in England, year-month-day, whatever clock the machine keeps. */
export const localDay = (now = new Date()): string => form.format(now);
