import type { Candidate } from '../../names/find-candidates.ts';

const young = '(?:child|young person|YP|baby|boy|girl|pupil|sibling|student)';
/** Child A (Jayden; Child A = Jayden; Child 1: Jayden; YP is Jayden */
const letter = new RegExp(
  String.raw`(?:^|[^\p{L}-])(?:${young} ?(?:\p{Lu}|\d{1,2})|YP)(?: \(| ?= ?| ?: ?| is | was | [–-] )$`,
  'iu',
);
/** JS (Jayden; JS = Jayden; JS: Jayden */
const initialsBefore = /(?:^|[^\p{L}\p{N}&/-])(\p{Lu})\.? ?(\p{Lu})\.?(?: \(| ?= ?| ?: )$/u;
/** Jayden Smith (JS) */
const initialsAfter = /^ ?\((\p{Lu})\.? ?(\p{Lu})\.?\)/u;

/** Whether a name with a common first name says whom letters stand for: “Child A (Jayden)”, “JS = Jayden Smith”. */
export function isBehindLetters(
  { words, startsWithFirstName, isPartOfMore, title, start, end }: Candidate,
  line: string,
): boolean {
  if (!startsWithFirstName || isPartOfMore || title !== undefined) return false;
  const [lead, rest] = [line.slice(Math.max(0, start - 40), start), line.slice(end, end + 12)];
  // Almost no name has one of these beside it.
  if (!/(?:[(=:–-] ?|(?:is|was) )$/.test(lead) && !/^ ?\(/.test(rest)) return false;
  if (letter.test(lead)) return true;
  const [, first, last] = initialsBefore.exec(lead) ?? initialsAfter.exec(rest) ?? [];
  const isWhole = words.length > 1;
  return first === words[0]?.charAt(0) && (!isWhole || last === words.at(-1)?.charAt(0));
}
