import type { Rule } from './rule.ts';

/** A reference to something that is not there; found while files are read and linked. */
export const unknownReference: Rule = {
  id: 'unknown-reference',
  title: 'A reference to something that is not there',
  why: 'A citation of a document, owner, section or measure must lead to it.',
  fix: 'Correct the id, or add what is cited.',
};
