import { itemsOf } from '../evidence-index.ts';
import { findEmptyParts } from './find-empty-parts.ts';
import type { GapKind } from './gap-kind.ts';

/** A section without performance data. */
export const performanceDataNone: GapKind = {
  id: 'performance-data-none',
  title: 'No performance data',
  why: 'Without figures nobody can say whether things get better or worse.',
  fix: 'Link the measures or reports under Performance and activity data, or give the part a state with its reason.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'annex-m-section').flatMap((section) =>
      findEmptyParts(section, 'performance-data', 'There is no performance or activity data.'),
    ),
};
