import { expect, test } from 'vitest';
import { groupRuns } from './group-runs.ts';

test.each([
  [[], []],
  [[4], [[4]]],
  [
    [1, 2, 4, 5, 6, 9],
    [[1, 2], [4, 5, 6], [9]],
  ],
])('%j is cut where an entry does not follow the last', (list, runs) => {
  expect(groupRuns(list, (_, last, entry) => entry === last + 1)).toEqual(runs);
});

test('a run may go by its first', () => {
  expect(groupRuns([0, 2, 4, 6], (first, _, entry) => entry - first < 3)).toEqual([
    [0, 2],
    [4, 6],
  ]);
});
