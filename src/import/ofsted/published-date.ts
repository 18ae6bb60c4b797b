import { isDay } from '../../evidence/dates/is-day.ts';
import { parseDate, parsePeriod, type Period } from './parse-dates.ts';
import type { Reading, Report } from './report.ts';

const printed =
  /\b(?:Report\s+published|Published|Publication date|Date of publication):?\s*((?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{L}+\s+20\d\d|\d{1,2}[/.]\d{1,2}[/.]20\d\d)/iu;

/** When a report was published: as printed, else as its file’s name says. A date the inspection contradicts is left out. */
export function publishedDate(report: Report, inspected: Period | undefined, letter: boolean): Reading<string> {
  const found = printed.exec(report.front)?.[1];
  const ofLetter = letter ? parseDate(report.front.slice(0, 120)) : undefined;
  const onPage = found === undefined ? ofLetter : (parsePeriod(found)?.from ?? parseDate(`1 ${found}`)?.slice(0, 7));
  const inName = dateInName(report.name);
  const candidate = onPage ?? inName;
  if (candidate === undefined)
    return unknown('published-unknown', 'The report prints no date of publication. Add it if you know it.');
  const doubt = inspected && doubtOf(candidate, inspected.to);
  if (doubt !== undefined) return unknown('published-doubtful', `The date of publication (${candidate}) is ${doubt}`);
  if (onPage === undefined) {
    const message = `The report prints no date of publication; ${candidate} comes from the file’s name.`;
    return { value: candidate, warnings: [{ code: 'published-from-name', message }] };
  }
  const message = `The report prints ${onPage} as its date, the file’s name says ${inName}. The printed date was taken.`;
  const differs = inName !== undefined && !inName.startsWith(onPage);
  return { value: onPage, warnings: differs ? [{ code: 'published-differs', message, page: 1 }] : [] };
}

function doubtOf(published: string, inspected: string): string | undefined {
  if (published < inspected.slice(0, published.length))
    return `before the inspection ended (${inspected}), so it was left out.`;
  return monthsBetween(inspected, published) > mostMonths
    ? `more than ${mostMonths} months after the inspection (${inspected}), so it was left out. Check both.`
    : undefined;
}

// Reports come out within two months; one that took this long would be a rare exception.
const mostMonths = 9;

const monthsBetween = (from: string, to: string): number => {
  const [count = 0, start = 0] = [to, from].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  return count - start;
};

const unknown = (code: string, message: string): Reading<string> => ({
  value: undefined,
  warnings: [{ code, message, page: 1 }],
});

function dateInName(name: string): string | undefined {
  const words = name.replace(/[_.]+/g, ' ');
  const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(words);
  if (iso === null) return parseDate(words.replace(/-/g, ' '));
  return isDay(iso[0]) ? iso[0] : undefined;
}
