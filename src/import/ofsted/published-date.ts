import { isDay } from '../../evidence/is-day.ts';
import { parseDate, parsePeriod, type Period } from './parse-dates.ts';
import type { Reading, Report } from './report.ts';

const printed =
  /\b(?:Report\s+published|Published|Publication date|Date of publication):?\s*((?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{L}+\s+20\d\d|\d{1,2}[/.]\d{1,2}[/.]20\d\d)/iu;

/** When a report was published: as printed, else as its file’s name says. A date the inspection contradicts is left out. */
export function publishedDate(report: Report, inspected: Period | undefined, letter: boolean): Reading<string> {
  const found = printed.exec(report.front)?.[1];
  const onPage =
    found === undefined
      ? letter
        ? parseDate(report.front.slice(0, 120))
        : undefined
      : (parsePeriod(found)?.from ?? monthOf(found));
  const inName = dateInName(report.name);
  const candidate = onPage ?? inName;
  if (candidate === undefined) {
    return unknown('published-unknown', 'The report prints no date of publication. Add it if you know it.');
  }
  if (inspected !== undefined && candidate < inspected.to.slice(0, candidate.length)) {
    return unknown(
      'published-doubtful',
      `The date of publication (${candidate}) is before the inspection ended (${inspected.to}), so it was left out.`,
    );
  }
  if (inspected !== undefined && monthsBetween(inspected.to, candidate) > mostMonths) {
    return unknown(
      'published-doubtful',
      `The date of publication (${candidate}) is more than ${mostMonths} months after the inspection (${inspected.to}), so it was left out. Check both.`,
    );
  }
  if (onPage === undefined) {
    return {
      value: candidate,
      warnings: [
        {
          code: 'published-from-name',
          message: `The report prints no date of publication; ${candidate} comes from the file’s name.`,
        },
      ],
    };
  }
  if (inName !== undefined && !inName.startsWith(onPage)) {
    return {
      value: onPage,
      warnings: [
        {
          code: 'published-differs',
          message: `The report prints ${onPage} as its date, the file’s name says ${inName}. The printed date was taken.`,
          page: 1,
        },
      ],
    };
  }
  return { value: onPage, warnings: [] };
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

function monthOf(text: string): string | undefined {
  return parseDate(`1 ${text}`)?.slice(0, 7);
}

function dateInName(name: string): string | undefined {
  const words = name.replace(/[_.]+/g, ' ');
  const iso = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/.exec(words);
  if (iso === null) return parseDate(words.replace(/-/g, ' '));
  return isDay(iso[0]) ? iso[0] : undefined;
}
