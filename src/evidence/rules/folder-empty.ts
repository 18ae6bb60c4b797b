import type { Rule } from './rule.ts';

/** The content folder is empty; found while files are read and linked. */
export const folderEmpty: Rule = {
  id: 'folder-empty',
  title: 'The content folder is empty',
  why: 'An empty site would replace a full one without a word.',
  fix: 'Check the folder’s name, or add a first file.',
};
