import { expect, test } from 'vitest';
import { itemOf } from '../evidence/evidence-index.ts';
import { makeEvidence } from '../tests/make-evidence.ts';
import { plansAnswering } from './plans-answering.ts';

const plan = (inspection: string, recommendations: readonly string[]) =>
  `---\ntitle: Plan\nauthority: Northtown\ninspection: ${inspection}\nrecommendations:\n${recommendations
    .map((id) => `  - { id: "${id}", outcomes: [], how-we-will-know: [], actions: [{ id: "1", text: Act. }] }\n`)
    .join('')}---\n`;

test('a recommendation leads to the plan that answers it, whichever of several that is', () => {
  const { index } = makeEvidence({
    'action-plans/2025-second.md': plan('2025-northtown', ['1', '2']),
    'action-plans/2025-third.md': plan('other', ['9']),
  });
  const inspection = itemOf(index, 'inspection', '2025-northtown');
  if (inspection === undefined) throw new Error('The inspection was not read.');
  expect([...plansAnswering(inspection, index)].map(([id, { plan, actions }]) => [id, plan, actions[0]?.text])).toEqual(
    [
      ['1', 'action-plans/2025-northtown', 'Count the visits.'],
      ['2', 'action-plans/2025-second', 'Act.'],
    ],
  );
});
