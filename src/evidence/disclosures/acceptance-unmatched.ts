import type { DisclosureKind } from './disclosure-kind.ts';

/** An acceptance that no warning answers; found when the acceptances are matched. */
export const acceptanceUnmatched: DisclosureKind = {
  id: 'acceptance-unmatched',
  title: 'An acceptance of what is not there',
  why: 'Left behind, it would let the same words through unseen when somebody writes them again.',
  fix: 'Take it out, or correct it to what the check prints.',
};
