import type { Rule } from './rule.ts';

/** A paragraph or list that is not read as one; found while files are read. */
export const paragraphShape: Rule = {
  id: 'paragraph-shape',
  title: 'A paragraph or list that is not read as one',
  why: 'A list pasted from Word runs together, a paragraph loses its number, or its links are shown as characters.',
  fix: 'Begin paragraphs at the margin, and the lines of a list with a hyphen or a number with a full stop, and a space.',
};
