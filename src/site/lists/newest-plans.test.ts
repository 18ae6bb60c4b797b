import { expect, test } from 'vitest';
import { itemOf } from '../../evidence/evidence-index.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { newestPlans } from './newest-plans.ts';
import { plansAnswering } from '../items/plans-answering.ts';

const plan = (inspection: string, fields = '') =>
  `---\ntitle: A plan\nauthority: Northtown\ninspection: "${inspection}"\n${fields}recommendations:\n  - { id: "1", outcomes: [], how-we-will-know: [], actions: [{ id: "1", text: Act. }] }\n---\n`;
const inspection = (from: string) =>
  `---\ntitle: An inspection\nauthority: Northtown\nframework: graded\ninspected: { from: "${from}", to: "${from}" }\njudgements: {}\nrecommendations:\n  - { id: "1", to: authority, text: Do it., sections: [] }\n---\n`;
const { index } = makeEvidence({
  'inspections/2019.md': inspection('2019-02'),
  'inspections/2023.md': inspection('2023-01-16'),
  'inspections/2026.md': inspection('2026-04-20'),
  'action-plans/2019.md': plan('2019', 'signed-off: 2019-06-20\n'),
  'action-plans/2023.md': plan('2023', 'signed-off: 2023-06-12\n'),
  'action-plans/2023-again.md': plan('2023', 'signed-off: 2024-01-10\n'),
  'action-plans/2026.md': plan('2026'),
  'action-plans/2025-northtown.md': undefined,
});

test('the newest plan stands first, one not yet signed off by the inspection that it answers', () => {
  expect(newestPlans(index).map(({ id }) => id.slice('action-plans/'.length))).toEqual([
    '2026',
    '2023-again',
    '2023',
    '2019',
  ]);
});

test('of two plans that answer a recommendation the newest is named', () => {
  const answered = itemOf(index, 'inspection', '2023');
  if (answered === undefined) throw new Error('The inspection was not read.');
  expect([...plansAnswering(answered, index)].map(([id, { plan }]) => [id, plan])).toEqual([
    ['1', 'action-plans/2023-again'],
  ]);
});
