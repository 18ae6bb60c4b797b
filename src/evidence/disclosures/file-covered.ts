import type { DisclosureKind } from './disclosure-kind.ts';

/** Words of a document’s file that are covered, or have the colour of what they stand on; found when the files are read. */
export const fileCovered: DisclosureKind = {
  id: 'file-covered',
  title: 'Words that are covered and still there',
  why: 'Whoever opens the file can copy what stands under a black bar or in white letters, or search for it.',
  fix: 'Redact the original again so that the words are taken out, and keep that copy instead: printing this one to a new PDF may keep them. Accept this only where nothing is meant to be secret.',
};
