import type { Numbered } from './find-references.ts';
import type { Term } from './parse-query.ts';

/** A number that nothing of a kind has, and the first and the last that are there. */
export type AbsentNumber = {
  readonly called: string;
  readonly number: string;
  readonly first: number;
  readonly last: number;
};

const kinds = {
  section: 'section',
  sections: 'section',
  recommendation: 'recommendation',
  recommendations: 'recommendation',
} as const;
const kindOf = (word: string) => kinds[word as keyof typeof kinds] as 'section' | 'recommendation' | undefined;

/** The section or recommendation that a query names by a number which none has: section 99 where there are 18. Undefined for any other query. */
export function findAbsentNumber(terms: readonly Term[], numbers: readonly Numbered[]): AbsentNumber | undefined {
  const words = terms.map((term) => (term.phrase || term.words.length > 1 ? '' : (term.words[0] ?? '')));
  const at = words.findIndex((word, place) => kindOf(word) !== undefined && /^\d{1,3}$/.test(words[place + 1] ?? ''));
  const [called, number = ''] = [kindOf(words[at] ?? ''), words[at + 1]];
  if (called === undefined) return undefined;
  const known = numbers
    .filter((one) => one.kind === called && /^\d+$/.test(one.number))
    .map((one) => Number(one.number));
  if (known.length === 0 || known.includes(Number(number))) return undefined;
  return { called, number, first: Math.min(...known), last: Math.max(...known) };
}
