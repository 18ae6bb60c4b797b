import { expect, test } from 'vitest';
import { itemOf } from '../../evidence/evidence-index.ts';
import { makeEvidence } from '../../tests/make-evidence.ts';
import { plansAnswering } from './plans-answering.ts';

const plan = (inspection: string, recommendations: readonly string[], action = '{ id: "1", text: Act. }') =>
  `---\ntitle: Plan\nauthority: Northtown\ninspection: ${inspection}\nsigned-off: 2025-12-01\nrecommendations:\n${recommendations
    .map((id) => `  - { id: "${id}", outcomes: [], how-we-will-know: [], actions: [${action}] }\n`)
    .join('')}---\n`;
const answersWith = (second: string) => {
  const { index } = makeEvidence({
    'action-plans/2025-second.md': second,
    'action-plans/2025-third.md': plan('other', ['9']),
  });
  const inspection = itemOf(index, 'inspection', '2025-northtown');
  if (inspection === undefined) throw new Error('The inspection was not read.');
  return [...plansAnswering(inspection, index)].map(([id, { plan, actions }]) => [id, plan, actions[0]?.text]);
};
const first = ['1', 'action-plans/2025-northtown', 'Count the visits.'];

test('a recommendation leads to the plan that answers it, of several to the newest', () => {
  expect(answersWith(plan('2025-northtown', ['1', '2']))).toEqual([
    ['1', 'action-plans/2025-second', 'Act.'],
    ['2', 'action-plans/2025-second', 'Act.'],
  ]);
});

test.each([
  ['has no action on it', ''],
  ['has only withdrawn', '{ id: "1", text: Act., state: withdrawn, reason: Carried on in the first. }'],
])('a newer plan that %s does not hide what an older one does', (_how, action) => {
  const [one, two] = answersWith(plan('2025-northtown', ['1', '2'], action)).toSorted();
  expect(one).toEqual(first);
  expect(two?.slice(0, 2)).toEqual(['2', 'action-plans/2025-second']);
});
