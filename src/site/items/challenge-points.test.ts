import { expect, test } from 'vitest';
import { challengePoints } from './challenge-points.ts';

const asked = { id: '1', point: 'Visits are late.', recommendation: 'Look at them.' };
const closed = { id: '2', point: 'The list is long.', 'no-action': true as const };
const bare = { id: '3', point: 'Why?' };

test('each point stands with what the peers recommend, if it is only that nothing is to be done', () => {
  expect(challengePoints([asked, closed, { ...closed, id: '4', recommendation: 'If need be, ask.' }, bare])).toEqual({
    head: ['Point raised', 'Recommendation'],
    rows: [
      { id: '1', cells: ['1. Visits are late.', 'Look at them.'] },
      { id: '2', cells: ['2. The list is long.', 'No further action.'] },
      { id: '4', cells: ['4. The list is long.', 'No further action. If need be, ask.'] },
      { id: '3', cells: ['3. Why?', 'None printed'] },
    ],
  });
});

test('what the authority answered is no recommendation of the peers', () => {
  const { head, rows } = challengePoints([{ ...asked, response: 'We did in May.' }, bare]);
  expect(head).toEqual(['Point raised', 'Recommendation', 'Response']);
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['1. Visits are late.', 'Look at them.', 'We did in May.'],
    ['3. Why?', 'None printed', ''],
  ]);
});
