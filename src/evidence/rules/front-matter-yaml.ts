import type { Rule } from './rule.ts';

/** Fields that cannot be read; found while files are read and linked. */
export const frontMatterYaml: Rule = {
  id: 'front-matter-yaml',
  title: 'Fields that cannot be read',
  why: 'A colon, quotation mark or space in the wrong place changes what the fields say.',
  fix: 'Put texts with colons or other punctuation in quotation marks; indent by two spaces.',
};
