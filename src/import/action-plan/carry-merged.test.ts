import { expect, test } from 'vitest';
import { table } from '../word/word-for-tests.ts';
import { front, importPlan, titles } from './plan-for-tests.ts';

test('a lead, a day and a state that are merged beside several actions are those of each, and of no other', async () => {
  const result = await importPlan([
    ...front,
    table([
      [...titles, 'Status'],
      [
        { is: '1. Supervision', tall: 2 },
        'Train',
        { is: 'DCS', tall: 2 },
        { is: '30/09/2019', tall: 2 },
        { is: 'Completed', tall: 2 },
      ],
      ['Audit'],
      ['2. Homes', 'Find homes', '', '', ''],
    ]),
  ]);
  const facts = { owners: ['DCS'], due: '2019-09-30', state: 'done' };
  expect(result.drafts[0]?.data['recommendations']).toMatchObject([
    {
      actions: [
        { id: '1', text: 'Train', ...facts },
        { id: '2', text: 'Audit', ...facts },
      ],
    },
    { actions: [{ id: '1', text: 'Find homes' }] },
  ]);
  expect(JSON.stringify(result.drafts[0]?.data).match(/DCS/g)).toHaveLength(2);
});
