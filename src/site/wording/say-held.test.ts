import { expect, test } from 'vitest';
import { sayHeld } from './say-held.ts';

test.each([
  [10, 0, '10 listed, none recorded as held'],
  [10, 4, '10 listed, 4 recorded as held'],
  [10, 10, '10, all held'],
  [1, 1, '1, held'],
])('of %i documents %i: %s', (listed, held, said) => {
  expect(sayHeld({ listed, held })).toBe(said);
});
