import type { Rule } from './rule.ts';

/** A file that is not UTF-8 text; found while files are read and linked. */
export const encoding: Rule = {
  id: 'encoding',
  title: 'A file that is not UTF-8 text',
  why: 'Letters and dashes would be lost or changed.',
  fix: 'Save the file again with the encoding UTF-8.',
};
