import { findMatches } from '../../markdown/find-matches.ts';
import { findCandidates, type Candidate } from '../names/find-candidates.ts';
import { isFirstName } from '../names/first-names.ts';
import { hasPostInBrackets } from '../names/signs/has-post.ts';
import { isForSeveral } from '../names/signs/has-title.ts';
import { lower, upper } from './age-words.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isBehindLetters } from './person-named/is-behind-letters.ts';
import { isOfCase } from './person-named/is-of-case.ts';
import { isOfChild } from './person-named/is-of-child.ts';
import { isOfWorker, workerSign } from './person-named/is-of-worker.ts';
import { outsideInspectorateHeads } from './outside-inspectorate-heads.ts';
import { isToAct } from './person-named/is-to-act.ts';
import { linesWith, type Line } from './lines-with.ts';
import { maskName } from './mask-name.ts';
import { namesInLetters } from './person-named/names-in-letters.ts';
import { namesInMessages } from './person-named/names-in-messages.ts';
import { namesInPaths } from './person-named/names-in-paths.ts';
import { namesInTables } from './person-named/names-in-tables.ts';
import { namesTurned } from './person-named/names-turned.ts';

const titles = '(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|HHJ|Rev(?:d|erend)?)';
/** Titles, and a word with a capital before a bracket, by what is rarest of it. Few lines have them, and only these are read for names. */
const anySign = new RegExp(
  String.raw`(?<![\w-])${titles}\.?[ ]|[${lower}] \([A-Z](?<=[${upper}][${upper}${lower}’'-]* \(.)`,
  'g',
);
/** An inspector of the inspectorate, whose reports name who wrote them; an inspector alone is a police officer. */
const inspector =
  /^ \((?:(?:Senior|Lead) HMI|HMIs?|OI|(?:Lead|Seconded|Contracted|Associate|Additional|Ofsted|HM) [Ii]nspectors?|associate inspectors?)(?: designate)?(?:,[^)]{1,40})?\)/;
const titled = new RegExp(String.raw`^${titles}\.?$`);

/** A word with a capital, also double; it may be the end of another word, since its line is only read for names. */
const capital = new RegExp(`[${upper}][${upper}${lower}\\u0300-\\u036f-]+`, 'g');

/** A title and a name in capitals, as headings and forms have them: MR J SMITH. */
const inCapitals =
  /(?<![\w-])((?:MR|MRS|CLLR)\.? )((?:[A-Z]\.? )?(?!(?:AND|OR|WAS|HAS|WHO|THE|FOR)\b)[A-Z])[A-Z’'-]{2,30}(?![\w-])/g;

/** A name in the shapes that nothing else has, like “Cllr Smith”, “Jane Doe (Head of Service)”, “SW: Jane Doe” and “DOE, Jane”, or with what is said of children and parents alone. */
export const personNamed: DisclosureKind = {
  id: 'person-named',
  title: 'A person’s name',
  why: 'A parent’s name tells of a child, and an officer’s stays on the page when the post is another’s.',
  fix: 'Write the role instead.',
  find: (reading) => outsideInspectorateHeads(reading, findAll(reading)),
};

const findAll = (reading: Reading): FoundDisclosure[] => [
  ...findNamed(reading, linesWith(reading.text, anySign), isCertain),
  ...findNamed(reading, linesWith(reading.text, capital, isFirstName), isOfSomebody),
  ...findNamed(reading, linesWith(reading.text, workerSign), isAtWork),
  ...namesInTables(reading),
  ...namesInLetters(reading),
  ...namesInMessages(reading),
  ...namesTurned(reading),
  ...namesInPaths(reading),
  ...findMatches(reading.text, inCapitals).map(({ 0: words, 1: title = '', 2: first = '', index }) =>
    inText(reading, index, words.length, `${title}${first}•••`),
  ),
];

const isOfSomebody = (candidate: Candidate, line: string): boolean =>
  [isOfChild, isOfCase, isOfWorker, isToAct, isBehindLetters].some((isNamed) => isNamed(candidate, line));

const isAtWork = (candidate: Candidate, line: string): boolean =>
  isOfWorker(candidate, line) || isToAct(candidate, line);

const findNamed = (
  reading: Reading,
  lines: readonly Line[],
  isNamed: (candidate: Candidate, line: string) => boolean,
): FoundDisclosure[] =>
  lines.flatMap(({ line, start }) =>
    findCandidates(line)
      .filter((candidate) => isNamed(candidate, line))
      .map((candidate) =>
        inText(reading, start + candidate.start, candidate.end - candidate.start, maskName(candidate)),
      ),
  );

function isCertain(candidate: Candidate, line: string): boolean {
  const { title, words, isPartOfMore, end } = candidate;
  const after = line.slice(end, end + 90);
  if (title === undefined || !titled.test(title)) return !inspector.test(after) && hasPostInBrackets(candidate, after);
  return !isPartOfMore && (!isForSeveral(title) || words.length > 1 || /^(?:,| &| and\b)/.test(after));
}
