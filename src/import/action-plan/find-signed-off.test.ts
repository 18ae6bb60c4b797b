import { expect, test } from 'vitest';
import { p, table } from '../word/word-for-tests.ts';
import { codesOf, front, importPlan } from './plan-for-tests.ts';

const planWith = async (...lines: readonly string[]) => {
  const result = await importPlan([
    ...front,
    ...lines.map((line) => p(line)),
    table([
      ['Recommendation', 'Action', 'Progress'],
      ['1. Supervision', 'Write the policy', 'Policy signed off on 12 March 2019'],
    ]),
  ]);
  const isTold = codesOf(result).includes('signed-off-unclear');
  return [result.drafts[0]?.data['signed-off'], isTold];
};

test('a plan was signed off on the day that stands beside its table', async () => {
  expect(await planWith('Final version signed off on 3 June 2019')).toEqual(['2019-06-03', false]);
});

test('what an action says was signed off is not the plan', async () => {
  expect(await planWith()).toEqual([undefined, false]);
});

test('what was signed off before the inspection is not the plan, and is told of', async () => {
  expect(await planWith('The policy was signed off on 12 January 2018.')).toEqual([undefined, true]);
});
