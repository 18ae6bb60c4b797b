import type { Rule } from './rule.ts';

/** A file nested beyond reading; found while files are read. */
export const tooComplex: Rule = {
  id: 'too-complex',
  title: 'A file nested beyond reading',
  why: 'Thousands of brackets or a hundred levels of lists hold up the check for minutes.',
  fix: 'Write it with fewer levels, or as several paragraphs.',
};
