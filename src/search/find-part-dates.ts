import {
  dayNumber,
  edges,
  month,
  monthNamed,
  months,
  printedMonth,
  two,
  weekday,
  type NamedDay,
} from './find-dates.ts';

const pattern = new RegExp(
  `${edges[0]}(?:${[
    `${weekday}${dayNumber}(?:\\s+(?:of\\s+)?|[/-])(${month})`,
    `(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)`,
    // Excel writes a month as Dec-15; Dec 15 may be a day.
    `(${month})(?:(?:\\.?,?\\s+|[/-])((?:19|20)\\d{2}|[’']\\d{2})|-(\\d{2}))`,
    '(0?[1-9]|1[0-2])/((?:19|20)\\d{2})',
  ].join('|')})${edges[1]}`,
  'giu',
);

/** A text with each day of any year, like 2nd December, and each month of a year handed on, month-day and year-month. */
export const replacePartDates = (text: string, replace: (named: NamedDay) => string): string =>
  text.replace(pattern, (whole: string, ...parts: (string | undefined)[]) => {
    const [day, dayMonth, monthBefore, dayAfter, name, full, short, number, fullAfter] = parts;
    const at = Number(parts.at(-2));
    const month = dayMonth ?? monthBefore ?? name;
    // Children under 16 may consent.
    if (/^\d+ may$/.test(whole) && /^\s+\p{L}/u.test(text.slice(at + whole.length))) return whole;
    const index = month === undefined ? Number(number) : months.indexOf(monthNamed(month) ?? '') + 1;
    const year = full ?? fullAfter ?? short;
    const named =
      year === undefined
        ? dayOf(Number(day ?? dayAfter), index)
        : monthOf(index, year.length === 4 ? year : `20${year.slice(-2)}`);
    return named === undefined ? whole : replace(named);
  });

function dayOf(day: number, month: number): NamedDay | undefined {
  return day < 1 || day > 31 ? undefined : { text: `${day} ${printedMonth(month)}`, day: `${two(month)}-${two(day)}` };
}

const monthOf = (month: number, year: string): NamedDay => ({
  text: `${printedMonth(month)} ${year}`,
  day: `${year}-${two(month)}`,
});
