import type { Rule } from './rule.ts';

/** No front matter; found while files are read and linked. */
export const frontMatterMissing: Rule = {
  id: 'front-matter-missing',
  title: 'No front matter',
  why: 'Without its fields an item has no title, owner or place.',
  fix: 'Begin the file with three hyphens, the fields, and three hyphens.',
};
