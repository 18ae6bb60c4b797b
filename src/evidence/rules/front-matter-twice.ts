import type { Rule } from './rule.ts';

/** A second front matter behind the first, as a file pasted into another brings it; found while files are read. */
export const frontMatterTwice: Rule = {
  id: 'front-matter-twice',
  title: 'A second front matter',
  why: 'Its fields would be published as the first words of the page, and none of them would count.',
  fix: 'Put its fields into the first one, and remove it.',
};
