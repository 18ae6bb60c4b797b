import { expect, test } from 'vitest';
import { formatCount } from '../words/format-count.ts';
import { withoutCount } from './without-count.ts';

test.each([1, 999, 1000, 1_234_567])('a choice is named without the count of %s beside it', (count) => {
  expect(withoutCount(` Stockton (Teesside)\n  (${formatCount(count)}) `)).toBe('Stockton (Teesside)');
});
