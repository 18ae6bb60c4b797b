const day = 24 * 60 * 60 * 1000;

/** A date some days later, both year-month-day; days may be negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The same day some months later, both year-month-day; the last day of a month leads to the last day of a month. */
export function addMonths(date: string, count: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const lastOf = (m: number) => new Date(Date.UTC(year, m, 0)).getUTCDate();
  const target = month + count;
  const day = dayOfMonth === lastOf(month) ? lastOf(target) : Math.min(dayOfMonth, lastOf(target));
  return new Date(Date.UTC(year, target - 1, day)).toISOString().slice(0, 10);
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The number of a month by its name or the first three letters of it; 0 where there is none. */
export function monthNumber(name: string | undefined): number {
  if (name === undefined) return 0;
  const begun = name.slice(0, 3).toLowerCase();
  return months.findIndex((month) => month.toLowerCase().startsWith(begun)) + 1;
}

/** A full or partial date as people write it: 2 December 2015, December 2015 or 2015. */
export function formatDate(date: string): string {
  const [year = '', month, dayOfMonth] = date.split('-');
  return [dayOfMonth && String(Number(dayOfMonth)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A period as people write it, saying a shared year or month once: 24 November to 17 December 2015. */
export function formatPeriod({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return formatDate(from);
  const [start, end] = [from.split('-'), to.split('-')];
  if (start.length !== end.length || start[0] !== end[0]) return `${formatDate(from)} to ${formatDate(to)}`;
  const shared = start.length === 3 && start[1] === end[1] ? 2 : 1;
  const words = formatDate(from).split(' ');
  return `${words.slice(0, words.length - shared).join(' ')} to ${formatDate(to)}`;
}

/** Whether one date comes before another, as far as both are known: 2017-02 is not before 2017-02-09. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
