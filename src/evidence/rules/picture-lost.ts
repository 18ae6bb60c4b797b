import type { Rule } from './rule.ts';

/** What is left of a picture in a copied text; found while files are read. */
export const pictureLost: Rule = {
  id: 'picture-lost',
  title: 'A picture that was lost when text was copied',
  why: 'Outlook and Word leave a mark for the picture, which would be published, and what the picture showed is gone.',
  fix: 'Write in words what it shows, or put the picture in content/attachments and link to it.',
};
