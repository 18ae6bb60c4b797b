import type { Rule } from './rule.ts';

/** Two names that look alike; found while files are read and linked. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  title: 'Two names that look alike',
  why: 'Names that differ only in capitals or punctuation are one name on some machines, and one file would be lost.',
  fix: 'Rename one of the two.',
};
