import type { Jump, Numbered } from './find-references.ts';

const section = '(?:section|sec|s|§)\\.?\\s*(?<section>\\d{1,3})';
const line =
  '(?:lines?(?:\\s+of\\s+enquiry)?\\s+(?:(?<prefix>\\d{1,3})-)?|(?<bare>\\d{1,3})-)(?<line>[a-z](?:-\\d{1,2})?)';
const paragraph = '(?:paragraph|para|detail)\\.?\\s*(?<paragraph>\\d{1,3})';
const place = `(?:${line}|${paragraph})`;
const between = '[\\s,;:]+';
const withPlace = [
  new RegExp(`^${section}${between}${place}$`, 'iu'),
  new RegExp(`^${place}${between}(?:(?:of|in)\\s+)?${section}$`, 'iu'),
  new RegExp(`^${line}$`, 'iu'),
];
const action =
  /^(?:recommendation|rec)\.?\s*(?<recommendation>\d{1,3}[a-z]?)[\s,;:]+action\s*(?<action>\d{1,3}[a-z]?)$/iu;

// More sections than these have a line a, and none of them is meant.
const most = 8;

/** Whether a query may name a place inside a section or an action plan in several words. */
export const mayBePlace = (text: string): boolean => [...withPlace, action].some((pattern) => pattern.test(text));

/** What a query names as the pages print it in several words: section 4 line b, line of enquiry 4-b-3, section 4 paragraph 3 or detail 3. */
export function findPlaces(text: string, numbers: readonly Numbered[]): Jump[] {
  const { recommendation, action: step } = action.exec(text)?.groups ?? {};
  if (recommendation !== undefined) return actionsCalled(`${recommendation}.${step ?? ''}`.toLowerCase(), numbers);
  const named = withPlace.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined);
  if (named === undefined) return [];
  const number = named['section'] ?? named['prefix'] ?? named['bare'];
  const sections = numbers.filter(
    (entry) => entry.kind === 'section' && (number === undefined || Number(entry.number) === Number(number)),
  );
  const found =
    named['line'] === undefined
      ? paragraphsOf(sections, Number(named['paragraph']))
      : linesOf(sections, named['line'].toLowerCase());
  return found.length > most ? [] : found;
}

const actionsCalled = (number: string, numbers: readonly Numbered[]): Jump[] =>
  numbers
    .filter((entry) => entry.kind === 'action' && entry.number === number)
    .map(({ label, title, path }) => ({ label, title, path }));

const linesOf = (sections: readonly Numbered[], id: string): Jump[] =>
  sections
    .filter(({ lines = [] }) => lines.includes(id))
    .map(({ label, title, path }) => ({ label: `${label}, line of enquiry ${id}`, title, path: `${path}#line-${id}` }));

/** The numbered paragraph of each section that has so many. */
export const paragraphsOf = (sections: readonly Numbered[], number: number): Jump[] =>
  sections
    .filter(({ paragraphs = 0 }) => number > 0 && number <= paragraphs)
    .map(({ label, title, path }) => ({
      label: `${label}, paragraph ${number}`,
      title,
      path: `${path}#detail-${number}`,
    }));
