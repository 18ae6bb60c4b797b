import { expect, test } from 'vitest';
import { sayAnswered } from './say-answered.ts';

test.each([
  [0, 3, '0 of 3'],
  [2, 3, '2 of 3'],
  [3, 3, 'All 3'],
  // Of none nothing is answered.
  [0, 0, 'None asked'],
])('%i of %i lines: %s', (answered, asked, said) => {
  expect(sayAnswered({ answered, asked })).toBe(said);
});
