import type { ImportResult, ImportWarning } from './importer.ts';

/** The answer of an importer that cannot make its item of a document: the text is kept as a draft for a person, with why. */
export const unread = (warnings: readonly ImportWarning[]): ImportResult => ({
  kind: 'draft',
  drafts: [],
  warnings,
});
