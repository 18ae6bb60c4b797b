import { findPlaces, mayBePlace, paragraphsOf } from './find-places.ts';

/** Where a printed number leads: `path` is below the site’s base path and may end in an anchor. */
export type Numbered = {
  readonly kind: 'section' | 'recommendation' | 'action' | 'item';
  /** As printed: 12, 2.06, 7. */
  readonly number: string;
  /** What it is called where it stands, like Recommendation 7. */
  readonly label: string;
  readonly title: string;
  readonly path: string;
  /** For a section: how many numbered paragraphs its detail has. */
  readonly paragraphs?: number;
  /** For a section: the letters of its lines of enquiry, like b-3. */
  readonly lines?: readonly string[];
  /** For a section: what its framework is called before the number, like Annex M. */
  readonly framework?: string;
};

/** A place that a query names: by its number, or a page by what it is about. */
export type Jump = {
  readonly label: string;
  readonly title: string;
  readonly path: string;
  /** Whether it is a whole page, which the words may also not mean. */
  readonly page?: true;
};

const word = '(section|sec|s|§|line|paragraph|para|recommendation|recommendations|rec|r|main issue|issue|action|item)';
const pattern = new RegExp(`(?:^|\\s)(?:${word}\\.?\\s*)?(\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)(?=\\s|$)`, 'giu');

/** Whether a query may name something by its number, so that the numbers are worth loading. */
export const mayBeReference = (text: string): boolean =>
  text.length < 200 && (new RegExp(pattern, 'iu').test(text) || mayBePlace(text));

/**
 * What a query names by number, and the words around it. A bare number counts only when it is the whole query; section
 * 3.4 is paragraph 4 of section 3 where no item has that number itself.
 */
export function findReferences(text: string, numbers: readonly Numbered[]): { jumps: Jump[]; rest: string } {
  for (const name of new Set(numbers.flatMap(({ framework }) => framework ?? []))) {
    const unnamed = withoutName(text, name);
    const own = numbers.filter(({ framework }) => framework === name);
    if (unnamed !== text) return findNumbers(unnamed, own);
  }
  return findNumbers(text, numbers);
}

function findNumbers(text: string, numbers: readonly Numbered[]): { jumps: Jump[]; rest: string } {
  const places = findPlaces(text, numbers);
  if (places.length > 0) return { jumps: places, rest: '' };
  const found: Jump[] = [];
  let rest = text;
  for (const match of text.matchAll(pattern)) {
    const [whole, called, number = ''] = match;
    const left = text.replace(whole, ' ').trim();
    if (called === undefined && left !== '') continue;
    // A paragraph or a line has no number of its own without its section’s.
    if (/^(line|para)/i.test(called ?? '') && !number.includes('.')) continue;
    const jumps = jumpsTo(number.toLowerCase(), kindOf(called), numbers);
    if (jumps.length === 0) continue;
    found.push(...jumps);
    rest = rest.replace(whole, ' ').trim();
  }
  return { jumps: found, rest };
}

/** A text without the name of a framework, before the number or after it: section 12 of Annex M. */
function withoutName(text: string, name: string): string {
  const lower = text.toLowerCase();
  const own = name.toLowerCase();
  if (lower.startsWith(`${own} `)) return text.slice(name.length).trim();
  return lower.endsWith(` ${own}`)
    ? text
        .slice(0, -name.length)
        .replace(/\s+(?:of|in)\s+$/i, '')
        .trim()
    : text;
}

function kindOf(called: string | undefined): Numbered['kind'] | undefined {
  if (called === undefined) return undefined;
  if (/^(action|item)$/i.test(called)) return called.toLowerCase() as 'action' | 'item';
  return /^(r|rec|.*issue)/i.test(called) ? 'recommendation' : 'section';
}

function jumpsTo(number: string, kind: Numbered['kind'] | undefined, numbers: readonly Numbered[]): Jump[] {
  const whole = numbers.filter((entry) => same(entry.number, number) && fits(entry, kind));
  if (whole.length > 0 || (kind !== undefined && kind !== 'section')) return whole;
  const [section = '', paragraph, more] = number.split('.');
  if (paragraph === undefined || more !== undefined) return [];
  const sections = numbers.filter((entry) => entry.kind === 'section' && same(entry.number, section));
  return paragraphsOf(sections, Number(paragraph));
}

// A bare number is that of a section or an item: recommendations and actions have the same in every plan.
const fits = (entry: Numbered, kind: Numbered['kind'] | undefined) =>
  kind === undefined || kind === 'section' ? ['section', 'item'].includes(entry.kind) : entry.kind === kind;
const same = (a: string, b: string) => a.toLowerCase().replace(/^0+(?=\d)/, '') === b.replace(/^0+(?=\d)/, '');
