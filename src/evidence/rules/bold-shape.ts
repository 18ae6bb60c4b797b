import type { Rule } from './rule.ts';

/** Bold that is not read as such; found while files are read. */
export const boldShape: Rule = {
  id: 'bold-shape',
  title: 'Bold whose stars would be published',
  why: 'The stars would stand in the text, and the words that were meant to stand out would not.',
  fix: 'Put two stars right before the first of the words and two right behind the last, in one paragraph.',
};
