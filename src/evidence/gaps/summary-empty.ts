import { itemsOf } from '../evidence-index.ts';
import { findEmptyParts } from './find-empty-parts.ts';
import type { GapKind } from './gap-kind.ts';

/** A section without a summary statement. */
export const summaryEmpty: GapKind = {
  id: 'summary-empty',
  title: 'Summary not written',
  why: 'Inspectors read the summary first; without it nobody can tell how well the authority knows itself here.',
  fix: 'Write the summary statement, or give the part a state with its reason.',
  severity: 'high',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      findEmptyParts(section, 'summary', 'The summary statement is not written.'),
    ),
};
