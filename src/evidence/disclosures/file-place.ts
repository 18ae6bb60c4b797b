import type { DisclosureKind } from './disclosure-kind.ts';

/** Where a photograph was taken, as the file says that nobody sees; found when the files are read. */
export const filePlace: DisclosureKind = {
  id: 'file-place',
  title: 'The place of a photograph',
  why: 'A photograph from a telephone often says where it was taken, to a few metres: a child’s home, a placement or a refuge. Nobody sees it on the picture, and everybody who opens the file can read it.',
  fix: 'Keep a copy that does not say it: in Windows under Properties, Details, “Remove Properties and Personal Information”. In a document, put that copy in the photograph’s stead. Accept it where the place is public.',
};
