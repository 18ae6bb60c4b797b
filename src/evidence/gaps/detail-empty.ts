import { itemsOf } from '../evidence-index.ts';
import { findEmptyParts } from './find-empty-parts.ts';
import type { GapKind } from './gap-kind.ts';

/** A section without detail. */
export const detailEmpty: GapKind = {
  id: 'detail-empty',
  title: 'No detail',
  why: 'A summary without detail gives inspectors nothing to test, and nothing that a document can support.',
  fix: 'Write numbered paragraphs under Detail, or give the part a state with its reason.',
  severity: 'high',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      findEmptyParts(section, 'detail', 'There is nothing under Detail.'),
    ),
};
