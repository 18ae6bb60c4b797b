import { findMatches } from '../../markdown/find-matches.ts';
import { called, initials } from './age-words.ts';
import { date, hideDate } from './date-words.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isNobody } from './is-nobody.ts';

/** JS 12/03/2009; JS (12.3.09); J.S. – 12 March 2009 */
const pattern = new RegExp(
  `(?<![\\w.&/-])(?=[A-Z]\\.? ?[A-Z](?:\\.|[ ,(]))(${initials})(?: ?\\(|,? | [–-] )(${date})(?![\\w/])`,
  'g',
);

/** Who wrote, did or is to do something, or what a version is called by: their initials stand beside a day as well. */
const doneBy =
  /(?:\b(?:by|from|to|with|per|lead|leads|leading|owner|owners|officer|author|action|actions|responsible|due|complete|completed|done|closed|agreed|approved|signed|signature|checked|reviewed|updated|update|amended|added|noted|comment|comments|edited|version|draft|initials|sent|seen|met|meeting|phoned|emailed|spoke|chaired|minutes)\b[:;,]?|[[({/&+]|→) ?$/i;
/** Words with a capital that the letters belong to: Stockton BC. */
const partOfMore = new RegExp(String.raw`\p{Lu}[\p{L}’'-]+ $`, 'u');
const isCalled = new RegExp(`(?<![\\w-])${called} $`);
/** Two letters that stand for a post, a body or a place beside a date. */
const others = new Set('BC CC DC UA EP HV OT SS NE NW SE FC TC PC DS DI MD AC DP SI'.split(' '));

const year = /\b(?:19|20)\d\d\b/g;
/** So many years before the newest one that a file names, a day is that of no work in hand, and so many before it no child’s. */
const [longAgo, tooLongAgo] = [4, 25];

/** Dates of birth beside a child’s initials: so far back in a file that they are hardly days when something was done. */
export function birthsBesideInitials(reading: Reading): FoundDisclosure[] {
  const { text, known } = reading;
  const found = findMatches(text, pattern);
  if (found.length === 0) return [];
  const newest = Math.max(...findMatches(text, year).map(([written]) => Number(written)));
  return found.flatMap(({ 0: words, 1: who = '', 2: day = '', index }) => {
    const years = newest - yearOf(day, newest);
    if (!(years >= longAgo && years <= tooLongAgo)) return [];
    const lead = text.slice(Math.max(0, index - 40), index);
    if (doneBy.test(lead) || (partOfMore.test(lead) && !isCalled.test(lead))) return [];
    if (others.has(who.replace(/[. ]/g, '')) || isNobody(who, words, lead, known)) return [];
    return [inText(reading, index, words.length, `${who.replace(/[A-Z]/g, '•')}${hideDate(words.slice(who.length))}`)];
  });
}

/** The year of a date, one of two digits by the newest that it can be; NaN where it has none. */
function yearOf(day: string, newest: number): number {
  const whole = /(?:19|20)\d\d/.exec(day)?.[0];
  if (whole !== undefined) return Number(whole);
  const short = /[/.-]\d{1,2}[/.-](\d\d)$|[A-Za-z.],? ['’]?(\d\d)$/.exec(day);
  const two = Number(short?.[1] ?? short?.[2] ?? NaN);
  const century = newest - (newest % 100);
  return century + two > newest ? century - 100 + two : century + two;
}
