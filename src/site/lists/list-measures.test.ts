import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listMeasures } from './list-measures.ts';

const { index } = makeEvidence({
  'measures/0-last.md': `---
title: "“Visits” held late"
authority: Southtown
unit: pounds a week
target: { value: 1200 }
sections: ["10", "2"]
series:
  - { period: June 2024, ends: 2024-06-30, value: 1, source: guide }
  - { period: July 2024, ends: 2024-07-31, value: 2, source: guide }
  - { period: "2012", value: 3, source: guide }
---
`,
  'measures/none.md': '---\ntitle: Audits\nauthority: Northtown\nunit: cases\nseries: []\n---\n',
  'measures/visits.md': fixtureText('measures/visits.md'),
});
const { entries, groups } = listMeasures(index);

test('measures stand in the order of their titles, each with its figures and its target in words', () => {
  expect(entries.map(({ measure, figures, target }) => [measure.data.title, figures, target])).toEqual([
    ['Audits', '', ''],
    ['Visits held in time', '80% (2025-26); 88.5% (England, 2025-26)', '95%'],
    ['“Visits” held late', '£1 a week (June 2024); £2 a week (July 2024); £3 a week (2012)', '£1,200 a week'],
  ]);
});

test('a measure is filtered by its authority, its sections and the years in which its periods end, each once', () => {
  expect(entries[2]?.values).toEqual({
    authority: ['Southtown'],
    unit: ['pounds a week'],
    section: ['10', '2'],
    year: ['2024'],
  });
  expect(
    Object.fromEntries(
      groups.map(({ title, values }) => [title, values.map(({ words, count }) => `${words}: ${count}`)]),
    ),
  ).toEqual({
    Authority: ['Northtown: 2', 'Southtown: 1'],
    'Annex N section': ['1. Thresholds: 1', '2. Missing: 1', '10: 1'],
    'Year the period ends': ['2024: 1', '2026: 1'],
  });
});
