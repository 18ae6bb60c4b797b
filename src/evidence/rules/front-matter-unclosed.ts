import type { Rule } from './rule.ts';

/** Front matter that does not close; found while files are read and linked. */
export const frontMatterUnclosed: Rule = {
  id: 'front-matter-unclosed',
  title: 'Front matter that does not close',
  why: 'Fields and text would run into each other.',
  fix: 'Add a line of three hyphens after the last field.',
};
