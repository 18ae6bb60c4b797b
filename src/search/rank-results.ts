import { isLongQuestion, worthOf, type Group } from './group.ts';
import { kindAsked } from './kind-asked.ts';
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
  /** The groups that it has by what it is, whatever its text says: an item of the day that was asked for. */
  readonly implied?: readonly number[];
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
  // measure is what somebody wants who asks how many, and a paper of the day that was asked for says enough.
  const asked = kindAsked(typed);
  const isAsked = page.kind === asked;
  const isOfDay = page.implied !== undefined && page.implied.length > 0;
  const thin = ['Document', 'Measure'].includes(page.kind) && !isAsked && !isOfDay ? 0.4 : 1;
  // Pages that are no item, the glossary above all, explain words rather than answer.
  const plain = asked === undefined ? 1 : isAsked ? 1.6 : page.kind === 'Framework' ? 0.5 : 1;
  const worth = page.kind === '' ? 0.18 : thin < 1 ? 0.7 : plain;
  const implied = shareOf(page.implied ?? [], groups);
  // What is of the day and says so stands before what only is.
  const passage = Math.max(page.passage, implied) + 0.2 * Math.min(page.passage, implied);
  // Nothing of the query in its text as readers see it: it was found by the stem of a word only.
  const seen = passage > 0 || title > 0 ? 1 : 0.3;
  // Section 47 says nothing of 47%.
  const meant = page.bare ? 0.1 : 1;
  // What lacks one word of two lacks half; one of five may be of no account.
  const lacking = 1 + (isLongQuestion(groups) ? 3 : 8) * shareOf(page.missing, groups);
  return (page.score * worth * seen * meant * (0.45 + passage + 0.9 * title * thin) + named * 1000) / lacking;
}

/** How much some of the groups are of all that was asked for, from 0 to 1. */
function shareOf(some: readonly number[], groups: readonly Group[]): number {
  const sum = (all: readonly Group[]) =>
    all.reduce((total, group) => total + (isLongQuestion(groups) ? worthOf(group) : 1), 0);
  return sum(groups.filter((_, place) => some.includes(place))) / (sum(groups) || 1);
}

function titleShare(title: string, groups: readonly Group[]): number {
  const pieces = title.split(/\s+/);
  const fits = bestFits(matchGroups(prepare(pieces), groups), groups.length);
  const size = groups.reduce((sum, group) => sum + worthOf(group), 0) || 1;
  const share =
    fits.reduce((sum, fit, index) => sum + fit * (groups[index] === undefined ? 1 : worthOf(groups[index])), 0) / size;
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
