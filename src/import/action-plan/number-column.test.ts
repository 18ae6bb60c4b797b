import { expect, test } from 'vitest';
import { h, table } from '../word/word-for-tests.ts';
import { front, importPlan, shapeOf, titles } from './plan-for-tests.ts';

const row = (...cells: string[]) => [...cells, 'DCS', '30/09/2019'];

test.each([
  [
    'of the recommendations, some of which the plan leaves out',
    [['No.', ...titles], row('1', 'Supervision', 'Train'), row('3', 'Care leavers', 'Recruit')],
    ['1 Supervision: 1 Train', '3 Care leavers: 1 Recruit'],
  ],
  [
    'of a recommendation, again in each row',
    [['No.', ...titles], row('2', 'Supervision', 'Train'), row('2', '', 'Audit'), row('4', 'Homes', 'Find')],
    ['2 Supervision: 1 Train, 2 Audit', '4 Homes: 1 Find'],
  ],
  [
    'of both',
    [['Ref', ...titles], row('1.1', 'Supervision', 'Train'), row('1.3', '', 'Audit'), row('3.1', 'Homes', 'Find')],
    ['1 Supervision: 1 Train, 3 Audit', '3 Homes: 1 Find'],
  ],
  [
    'of the rows, which are the actions',
    [['', ...titles], row('1', 'Supervision', 'Train'), row('2', '', 'Audit'), row('3', 'Homes', 'Find')],
    ['1 Supervision: 1 Train, 2 Audit', '2 Homes: 3 Find'],
  ],
])('a column of numbers %s', async (_, rows, read) => {
  expect(shapeOf(await importPlan([...front, table(rows)]))).toEqual(read);
});

test('an action keeps the number that a column beside it prints', async () => {
  const rows = [['No.', ...titles.slice(1)], row('2.1', 'Train'), row('2.4', 'Audit')];
  const result = await importPlan([...front, h('Recommendation 2: Supervision', 2), table(rows)]);
  expect(shapeOf(result)).toEqual(['2 Supervision: 1 Train, 4 Audit']);
});
