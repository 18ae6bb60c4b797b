import type { Rule } from './rule.ts';

/** An address a page may not lead to; found while files are read and linked. */
export const unsafeLink: Rule = {
  id: 'unsafe-link',
  title: 'An address a page may not lead to',
  why: 'Some addresses run programs or load content from other sites.',
  fix: 'Use an address that begins with https://, or a file in the content folder.',
};
