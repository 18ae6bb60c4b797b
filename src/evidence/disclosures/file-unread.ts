import type { DisclosureKind } from './disclosure-kind.ts';

/** A file of a document that nobody can look into; found when the files are read. */
export const fileUnread: DisclosureKind = {
  id: 'file-unread',
  title: 'A file that cannot be looked into',
  why: 'What it tells of a child or a person is not known, and readers can open it.',
  fix: 'Read it through by hand, then accept this, or take the file out.',
};
