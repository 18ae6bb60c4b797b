import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { listRecommendations } from './list-recommendations.ts';

const later = fixtureText('inspections/2025-northtown.md')
  .replace('Inspection of Northtown', 'Visit to Southtown')
  .replace('authority: Northtown', 'authority: Southtown')
  .replace('from: 2025-05-01, to: 2025-05-12', 'from: 2025-12-29, to: 2026-01-09')
  .replace('published: 2025-06-20', 'published: 2026-02-20')
  .replace('to: lscb', 'to: partnership');
const { index } = makeEvidence({ 'inspections/2026-southtown.md': later });
const { entries, groups } = listRecommendations(index);

test('the newest inspection’s recommendations come first, each with its year and whom it is for', () => {
  expect(entries.map(({ inspection, label, year, addressee }) => [inspection.id, label, year, addressee])).toEqual([
    ['inspections/2026-southtown', 'Recommendation 1', '2025', 'to the authority'],
    ['inspections/2026-southtown', 'Recommendation 2', '2025', 'to the partnership'],
    ['inspections/2025-northtown', 'Recommendation 1', '2025', 'to the authority'],
    ['inspections/2025-northtown', 'Recommendation 2', '2025', 'to the safeguarding board'],
  ]);
});

test('the filters count what has no section and no urgency too', () => {
  const counts = groups.map(({ name, values }) => [name, values.map(({ words, count }) => `${words} ${count}`)]);
  expect(Object.fromEntries(counts)).toMatchObject({
    authority: ['Northtown 2', 'Southtown 2'],
    section: ['1. Thresholds 2', 'No section 2'],
    to: ['to the authority 2', 'to the partnership 1', 'to the safeguarding board 1'],
    urgency: ['Immediate 2', 'Not given 2'],
    actions: ['None planned here 3', 'Progress not recorded 1'],
  });
});

test('a recommendation has the actions of the plan that answers it', () => {
  expect(entries.map(({ inspection, answer }) => [inspection.id, answer?.plan])).toContainEqual([
    'inspections/2025-northtown',
    'action-plans/2025-northtown',
  ]);
});

test('where one action is done and nothing is recorded of another, nobody says that it is not done', () => {
  const plan = fixtureText('action-plans/2025-northtown.md').replace(
    '    actions:\n',
    '    actions:\n      - { id: "2", text: Tell staff., state: done }\n',
  );
  const { groups } = listRecommendations(makeEvidence({ 'action-plans/2025-northtown.md': plan }).index);
  const words = groups.find(({ name }) => name === 'actions')?.values.map((value) => value.words);
  expect(words).toEqual(['None planned here', 'Not all recorded as done']);
});
