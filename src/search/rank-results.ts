import type { Group } from './expand-query.ts';
import { bestFits, matchGroups, prepare } from './match-groups.ts';
import { stemOf, wordsOf } from './words.ts';

/** What ranking must know of a page whose text has been read. */
export type Readable = {
  readonly score: number;
  readonly missing: readonly number[];
  readonly title: string;
  readonly kind: string;
  /** How well its best passage answers, from 0 to 1. */
  readonly passage: number;
  /** Whether it has a number without the sign that it was asked for with. */
  readonly bare: boolean;
};

/**
 * A page’s place in the list, higher is better: what the index says, then how much of the query stands in one paragraph
 * and in the title. A page whose title is the query comes first.
 */
export function rankOf(page: Readable, groups: readonly Group[], typed: readonly string[]): number {
  const title = titleShare(page.title, groups);
  const named = isNamed(page.title, typed) ? 1 : 0;
  // A register entry or a measure says little beyond its title, and would stand above the section that says more. But a
  // measure is what somebody wants who asks how many.
  const thin = page.kind === 'Document' || (page.kind === 'Measure' && !asksFigure(typed)) ? 0.4 : 1;
  // Pages that are no item, the glossary above all, explain words rather than answer.
  const worth = page.kind === '' ? 0.25 : thin < 1 ? 0.7 : 1;
  // Nothing of the query in its text as readers see it: it was found by the stem of a word only.
  const seen = page.passage > 0 || title > 0 ? 1 : 0.3;
  // Section 47 says nothing of 47%.
  const meant = page.bare ? 0.1 : 1;
  // What lacks one word of two lacks half; one of five may be of no account.
  const lacking = 1 + (8 * page.missing.length) / groups.length;
  return (page.score * worth * seen * meant * (0.45 + page.passage + 0.9 * title * thin) + named * 1000) / lacking;
}

const asksFigure = ([first, second = '']: readonly string[]): boolean =>
  first === 'how' && /^(?:many|much)$/.test(second);

function titleShare(title: string, groups: readonly Group[]): number {
  const pieces = title.split(/\s+/);
  const fits = bestFits(matchGroups(prepare(pieces), groups), groups.length);
  const size = groups.reduce((sum, group) => sum + group.size, 0) || 1;
  const share = fits.reduce((sum, fit, index) => sum + fit * (groups[index]?.size ?? 1), 0) / size;
  // A title as long as a paragraph says less with each of its words.
  return share * Math.min(1, longTitle / pieces.length);
}

const longTitle = 15;

/** Whether the query is the title, but for a leading number and endings of words. Two words at least: one names a subject. */
function isNamed(title: string, typed: readonly string[]): boolean {
  if (typed.length < 2) return false;
  const words = wordsOf(title.split(/\s+/))
    .map(({ word }) => word)
    .filter((word, index) => index > 0 || !/^\d+$/.test(word));
  return words.length === typed.length && words.every((word, index) => stemOf(word) === stemOf(typed[index] ?? ''));
}
