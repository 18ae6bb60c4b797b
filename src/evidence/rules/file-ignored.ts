import type { Rule } from './rule.ts';

/** A file or folder that holds no evidence; found while the folder is read. A warning. */
export const fileIgnored: Rule = {
  id: 'file-ignored',
  title: 'A file that a program left behind, or an empty folder',
  why: 'It is not published, and whoever looks for it on the site should know.',
  fix: 'Delete it. It stops nothing.',
};
