import { expect, test } from 'vitest';
import { countOf } from './count-of.ts';

test.each([
  [0, '0 gaps'],
  [1, '1 gap'],
  [999, '999 gaps'],
  [1356, '1,356 gaps'],
])('%i with its noun is %s', (number, words) => {
  expect(countOf(number, 'gap')).toBe(words);
});
