import { expect, test } from 'vitest';
import { h, n, p } from '../word/word-for-tests.ts';
import { front, importPlan } from './plan-for-tests.ts';

test('under headings, a set-in line goes on with its action, and a number begins actions whose heading was lost', async () => {
  const result = await importPlan([
    ...front,
    h('Recommendation 1', 2),
    p('Improve supervision.'),
    h('Outcomes', 3),
    p('Better'),
    h('Actions', 3),
    n('Train'),
    n('new staff', 'numbers', 1),
    n('Audit'),
    h('How we will know', 3),
    p('Surveys'),
    n('Check', 'a'),
    p('Visits'),
  ]);
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    {
      outcomes: ['Better'],
      'how-we-will-know': ['Surveys', 'Visits'],
      actions: [{ text: 'Train a) new staff' }, { text: 'Audit' }, { text: 'Check' }],
    },
  ]);
});
