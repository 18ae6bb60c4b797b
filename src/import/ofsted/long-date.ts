import type { Period } from './parse-dates.ts';

const monthNames = [
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

/** A period in words, what both days share said once: 23 to 27 July 2018. */
export function longPeriod({ from, to }: Period): string {
  const [year, month, day] = partsOf(from);
  const [endYear, endMonth] = partsOf(to);
  if (from === to) return longDate(to);
  if (year !== endYear) return `${longDate(from)} to ${longDate(to)}`;
  return month === endMonth ? `${day} to ${longDate(to)}` : `${day} ${monthNames[month - 1]} to ${longDate(to)}`;
}

function longDate(date: string): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${monthNames[month - 1]} ${year}`;
}

const partsOf = (date: string) => date.split('-').map(Number) as [number, number, number];
