import type { Rule } from './rule.ts';

/** A table whose rows do not fit its heading, or that is no table; found while files are read. */
export const tableShape: Rule = {
  id: 'table-shape',
  title: 'A table that does not fit',
  why: 'Cells beyond the last column are not published, and a table without its line of hyphens is text with “|” in it.',
  fix: 'Give every row, and the line of hyphens, as many cells as the heading has.',
};
