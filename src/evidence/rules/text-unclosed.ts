import type { Rule } from './rule.ts';

/** Code or HTML that never closes; found while files are read. */
export const textUnclosed: Rule = {
  id: 'text-unclosed',
  title: 'Code or a comment that never closes',
  why: 'Everything after it would be lost, or shown as computer code.',
  fix: 'Delete what opens it, or close it.',
};
