import type { Rule } from './rule.ts';

/** A file name with characters that are not allowed; found while files are read and linked. */
export const fileName: Rule = {
  id: 'file-name',
  title: 'A file name with characters that are not allowed',
  why: 'The name is the permanent address of the item.',
  fix: 'Use lower-case letters, digits and single hyphens.',
};
