import type { Rule } from './rule.ts';

/** Front matter in another language; found while files are read and linked. */
export const frontMatterLanguage: Rule = {
  id: 'front-matter-language',
  title: 'Front matter in another language',
  why: 'Front matter of other languages is a program that would run.',
  fix: 'Write plain fields between lines of three hyphens.',
};
