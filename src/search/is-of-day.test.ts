import { expect, test } from 'vitest';
import { isOfDay } from './is-of-day.ts';

test.each([
  ['2015-12-02', '2015-12-02', true],
  ['2015-12-02', '2015-12-03', false],
  ['2015-12', '2015-12-02', false],
  ['2015-12-02', '12-02', true],
  ['2013-12-02', '12-02', true],
  ['2015-12-12', '12-02', false],
  // Of a month that is all that is known, the last figures are no day.
  ['2015-12', '15-12', false],
  ['2015-12-02', '2015-12', true],
  ['2015-12', '2015-12', true],
  ['2015', '2015-12', false],
  ['2015-11-02', '2015-12', false],
])('%s is of %s: %s', (day, asked, is) => expect(isOfDay(day, asked)).toBe(is));
