import type { Rule } from './rule.ts';

/** Text after # would be lost; found while files are read and linked. */
export const frontMatterHash: Rule = {
  id: 'front-matter-hash',
  title: 'Text after # would be lost',
  why: 'A number sign begins a remark, and the rest of the line is not read.',
  fix: 'Put the value in quotation marks, or move the remark to its own line.',
};
