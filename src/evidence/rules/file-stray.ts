import type { Rule } from './rule.ts';

/** A file that would not be published; found while files are read and linked. */
export const fileStray: Rule = {
  id: 'file-stray',
  title: 'A file that would not be published',
  why: 'Whatever stands under content must reach the site or be named here.',
  fix: 'Move it to the folder of its kind, give it the ending .md, or put it in attachments.',
};
