import { expect, test } from 'vitest';
import { freeAnchors } from './free-anchors.ts';

const plan = { recommendations: [{ id: '1', actions: [{ id: '1' }] }] };

test.each([
  ['action-plan', plan, '### Recommendation 1\n\nPlans.', '**Recommendation 1**\n\nPlans.'],
  ['action-plan', plan, '### Recommendation\n\n1. Plans.', '**Recommendation**\n\n1. Plans.'],
  [
    'action-plan',
    plan,
    '### Recommendation\n\nA.\n\n### Recommendation',
    '### Recommendation\n\nA.\n\n**Recommendation**',
  ],
  ['document', {}, '## Page 3\n\nPlans.', '**Page 3**\n\nPlans.'],
  ['annex-m-section', { documents: [] }, '### Line a', '**Line a**'],
  ['annex-m-section', { documents: [] }, '### Supporting documents.', '**Supporting documents.**'],
  ['document', {}, '## Recommendation 1\n\n```\n# Main\n```', '## Recommendation 1\n\n```\n# Main\n```'],
] as const)('in a file of the kind %s with %j, “%s” is “%s”', (kind, data, body, freed) => {
  expect(freeAnchors({ kind, id: 'a', data, body }).body).toBe(freed);
});
