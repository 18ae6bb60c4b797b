import type { Rule } from './rule.ts';

/** Two versions of a passage, left by git for somebody to choose; found while files are read. */
export const mergeConflict: Rule = {
  id: 'merge-conflict',
  title: 'Two versions of one text',
  why: 'Two people have changed the same lines, and both versions would be published, with git’s signs between them.',
  fix: 'Keep one version, and delete the three lines that git has put around the two.',
};
