import type { DisclosureKind } from './disclosure-kind.ts';

/** What a file of a document carries beside its pages; found when the files are read. */
export const fileCarries: DisclosureKind = {
  id: 'file-carries',
  title: 'More than its pages',
  why: 'Whoever opens the file can find comments, deleted words, hidden sheets or other files in it, and programs in it may run.',
  fix: 'Keep a clean copy instead: accept the changes, delete the comments and what is hidden, or print it to a new PDF.',
};
