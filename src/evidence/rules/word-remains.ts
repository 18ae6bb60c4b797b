import type { Rule } from './rule.ts';

/** Codes and marks of Word that stand in a text; found while files are read. */
export const wordRemains: Rule = {
  id: 'word-remains',
  title: 'What Word leaves in a text',
  why: 'Codes, empty places of a letter and marks of comments are copied with the words, and would be published among them.',
  fix: 'Take them out; accept the changes and delete the comments in Word before the text is copied.',
};
