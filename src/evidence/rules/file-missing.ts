import type { Rule } from './rule.ts';

/** A file every site needs is not there; found while files are read and linked. */
export const fileMissing: Rule = {
  id: 'file-missing',
  title: 'A file every site needs is not there',
  why: 'Settings, owners and the glossary hold for the whole site.',
  fix: 'Add the file; the guide shows its fields.',
};
