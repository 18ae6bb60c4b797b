import type { Rule } from './rule.ts';

/** A link that leads nowhere; found while files are read and linked. */
export const brokenLink: Rule = {
  id: 'broken-link',
  title: 'A link that leads nowhere',
  why: 'A reader who follows it finds nothing.',
  fix: 'Correct the path, or add the file.',
};
