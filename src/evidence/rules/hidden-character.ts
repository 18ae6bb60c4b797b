import type { Rule } from './rule.ts';

/** A character nobody sees; found while files are read. */
export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  title: 'A character nobody sees',
  why: 'It makes a text read otherwise than it is, or keeps search from finding a word.',
  fix: 'Type the line again.',
};
