import { expect, test } from 'vitest';
import { h, table } from '../word/word-for-tests.ts';
import { codesOf, front, importPlan, messagesOf, shapeOf, titles } from './plan-for-tests.ts';

test.each([
  ['in its table', [table([titles, ['', 'Train', 'DCS', ''], ['1. Supervision', 'Audit', 'DCS', '']])]],
  ['in a table below', [table([titles.slice(1), ['Train', '', '']]), table([titles, ['1', 'Audit', 'DCS', '']])]],
  [
    'in a row across its table',
    [
      table([
        titles.slice(1),
        ['Train', '', ''],
        [{ is: 'Recommendation 1: Supervision', wide: 3 }],
        ['Audit', 'DCS', ''],
      ]),
    ],
  ],
  [
    'in a heading below',
    [table([titles.slice(1), ['Train', '', '']]), h('Recommendation 1'), table([titles.slice(1), ['Audit', '', '']])],
  ],
])('an action above the first recommendation, which is named %s, is no action of it', async (_, blocks) => {
  const result = await importPlan([...front, ...blocks]);
  expect(shapeOf(result)).toEqual([expect.stringMatching(/^1 .*: 1 Audit$/)]);
  expect(messagesOf(result)).toContain('nothing says for certain which one they belong to: “Train');
  expect(result.drafts[0]?.body).toContain('Train');
});

test('where no recommendation is named at all, the actions are one’s that a person has to name', async () => {
  for (const blank of [
    table([titles.slice(1), ['Train', '', ''], ['Audit', '', '']]),
    table([titles, ['', 'Train', '', ''], ['', 'Audit', '', '']]),
  ]) {
    const result = await importPlan([...front, blank]);
    expect(shapeOf(result)).toEqual(['1 Recommendation 1: 1 Train, 2 Audit']);
    expect(codesOf(result).filter((code) => code === 'recommendation-unclear')).toHaveLength(1);
  }
});
