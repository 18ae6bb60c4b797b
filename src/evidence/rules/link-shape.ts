import type { Rule } from './rule.ts';

/** A link that is read as mere text; found while files are read. */
export const linkShape: Rule = {
  id: 'link-shape',
  title: 'A link that would be published as text',
  why: 'Its address would be printed, nobody could follow it, and what it cites would not count.',
  fix: 'Put the address in round brackets right behind the square ones, with no space in it.',
};
