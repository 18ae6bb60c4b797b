import type { Rule } from './rule.ts';

/** A very large file; found while files are read. */
export const fileTooLarge: Rule = {
  id: 'file-too-large',
  title: 'A very large file',
  why: 'It would hold up every check and every page, and nobody reads it.',
  fix: 'Divide it, or keep a long document in attachments and cite it.',
};
