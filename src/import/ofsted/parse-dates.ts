import { monthNumber } from '../../evidence/dates/dates.ts';
import { toDay } from '../../evidence/dates/to-day.ts';

/** The first and last day of a period, written year-month-day. */
export type Period = { readonly from: string; readonly to: string };

const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?`;
const month = String.raw`(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?`;
const year = String.raw`(20\d\d)`;
const until = String.raw`\s*(?:to|until|and|[-–—―─−‐‑])\s*`;
const range = new RegExp(
  String.raw`\b${day}(?:\s+${month})?(?:,?\s+${year})?${until}${day}\s+${month}(?:,?\s+${year})?`,
  'gi',
);
const single = new RegExp(String.raw`\b${day}\s+${month},?\s+${year}`, 'i');
const slashed = /\b(\d{1,2})[/.](\d{1,2})[/.](20\d\d)(?:\s*(?:to|[-–—])\s*(\d{1,2})[/.](\d{1,2})[/.](20\d\d))?/i;

/** The first single date in a text, like 5 August 2016. */
export function parseDate(text: string): string | undefined {
  const found = single.exec(text);
  return found === null ? undefined : isoOf(found[1], monthNumber(found[2]), found[3]);
}

/** The period that a text begins with or contains first. Two periods joined by "and" count as one; `fallbackYear` serves when no year is printed. */
export function parsePeriod(printed: string, fallbackYear?: string): Period | undefined {
  // "Monday 5 to the 16 April": what stands before a day would part it from the day before.
  const plain = printed.replace(/\b(?:\p{L}+day,?\s+(?:the\s+)?|the\s+)(?=\d{1,2}\D)/giu, '');
  // "17, 18 and 19 April" is the period from the first to the last.
  const text = plain.replace(/\b(\d{1,2})(?:,\s*\d{1,2})+,?\s+and\s+(?=\d{1,2}\b)/g, '$1 and ');
  const found = [...text.matchAll(range)];
  const first = found[0];
  if (first === undefined) return parseSlashed(text) ?? oneDay(text);
  const periods = [
    first,
    ...found.slice(1).filter((next, index) => /^\s*and\s*$/i.test(text.slice(endOf(found[index]), next.index))),
  ];
  const read = periods.map((match) => periodOf(match, fallbackYear));
  const from = read[0]?.from ?? yearFrom(read, first);
  const to = read.at(-1)?.to;
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

const endOf = (match: RegExpExecArray | undefined) => (match?.index ?? 0) + (match?.[0].length ?? 0);

/** "16 to 27 June and 7 to 11 July 2014": the year of the last period serves the first. */
function yearFrom(
  read: readonly ({ from?: string; to?: string } | undefined)[],
  first: RegExpExecArray,
): string | undefined {
  const later = read.find((period) => period?.to !== undefined)?.to?.slice(0, 4);
  return periodOf(first, later).from;
}

function periodOf(match: RegExpExecArray, fallbackYear: string | undefined): { from?: string; to?: string } {
  const [, fromDay, fromMonth, fromYear, toDay, toMonth, toYear] = match;
  const end = toYear ?? fromYear ?? fallbackYear;
  const startsIn = monthNumber(fromMonth ?? toMonth);
  const endsIn = monthNumber(toMonth);
  // "9 December – 15 January 2015" began in the year before.
  const start = fromYear ?? (end !== undefined && startsIn > endsIn ? String(Number(end) - 1) : end);
  const from = isoOf(fromDay, startsIn, start);
  const to = isoOf(toDay, endsIn, end);
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function oneDay(text: string): Period | undefined {
  const date = parseDate(text);
  return date === undefined ? undefined : { from: date, to: date };
}

function parseSlashed(text: string): Period | undefined {
  const found = slashed.exec(text);
  if (found === null) return undefined;
  const from = isoOf(found[1], Number(found[2]), found[3]);
  const to = found[4] === undefined ? from : isoOf(found[4], Number(found[5]), found[6]);
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
}

const isoOf = (day: string | undefined, month: number, year: string | undefined): string | undefined =>
  day === undefined || year === undefined ? undefined : toDay(year, month, day);
