import type { Rule } from './rule.ts';

/** A link to a place that is not there; found while files are read and linked. */
export const brokenAnchor: Rule = {
  id: 'broken-anchor',
  title: 'A link to a place that is not there',
  why: 'The paragraph or heading was renumbered, renamed or removed.',
  fix: 'Link to a heading, paragraph or line that exists.',
};
