import { itemsOf } from '../evidence-index.ts';
import { findEmptyParts } from './find-empty-parts.ts';
import type { GapKind } from './gap-kind.ts';

/** A section without supporting documents. */
export const documentsNone: GapKind = {
  id: 'documents-none',
  title: 'No supporting documents',
  why: 'A statement without a document is a claim; inspectors ask for what it rests on.',
  fix: 'List the documents in the section’s front matter, or give the part a state with its reason.',
  severity: 'high',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      findEmptyParts(section, 'documents', 'No supporting documents are listed.'),
    ),
};
