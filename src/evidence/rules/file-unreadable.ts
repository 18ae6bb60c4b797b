import type { Rule } from './rule.ts';

/** Something that is no file that can be read; found while the folder is read. */
export const fileUnreadable: Rule = {
  id: 'file-unreadable',
  title: 'A file that cannot be read',
  why: 'Whatever stands under content must reach the site or be named here. A link can lead out of the folder to anything.',
  fix: 'Put the file itself there, under a plain name, and let the account that builds the site read it.',
};
