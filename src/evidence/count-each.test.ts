import { expect, test } from 'vitest';
import { countEach } from './count-each.ts';

test('values are counted in the order of the first of each', () => {
  expect([...countEach(['b', 'a', 'b', 'b'])]).toEqual([
    ['b', 3],
    ['a', 1],
  ]);
  expect(countEach([]).size).toBe(0);
});
