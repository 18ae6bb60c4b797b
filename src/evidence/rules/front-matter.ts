import type { Rule } from './rule.ts';

/** A field that is missing, unknown or wrong; found while files are read and linked. */
export const frontMatter: Rule = {
  id: 'front-matter',
  title: 'A field that is missing, unknown or wrong',
  why: 'Only fields the guide lists, in the form it gives, can be shown, searched and checked.',
  fix: 'Correct the field as the message says.',
};
