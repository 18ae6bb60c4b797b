import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { searchFilters } from './search-filters.ts';

const plan = 'action-plans/2025-northtown.md';
const { index } = makeEvidence({ [plan]: fixtureText(plan).replace('title:', 'owners: [AB, CD]\ntitle:') });

test.each([
  [
    'annex-m/01-thresholds',
    {
      Kind: ['Annex M section'],
      Authority: ['Northtown'],
      Owner: ['AB'],
      Framework: ['Annex N'],
      Year: ['2026'],
      Section: ['1. Thresholds'],
      Day: ['2026-02-01'],
    },
  ],
  // Who has actions in a plan is found in it, and who answers for the plan by the filter.
  [
    'action-plans/2025-northtown',
    { Kind: ['Action plan'], Authority: ['Northtown'], Owner: ['AB', 'CD'], Section: ['1. Thresholds'] },
  ],
  [
    'inspections/2025-northtown',
    {
      Kind: ['Inspection'],
      Authority: ['Northtown'],
      Framework: ['GF'],
      Judgement: ['good'],
      Year: ['2025'],
      Section: ['1. Thresholds'],
      Day: ['2025-05-12'],
      From: ['2025-05-01'],
    },
  ],
  // What is of no authority, as a framework is, has no such filter.
  ['frameworks/graded', { Kind: ['Framework'] }],
])('%s', (id, filters) => {
  const item = index.byId.get(id);
  if (item === undefined) throw new Error(id);
  expect(searchFilters(item, index)).toEqual(filters);
});
