import { expect, test } from 'vitest';
import { standingReview } from './standing-review.ts';
import type { Item } from '../types.ts';

const review = { by: 'AB', date: '2026-02-01', fingerprint: '0000000000000000' };
const standing = (data: object) => standingReview({ data: data as Item['data'] });

test.each([
  ['the day of the same review, as npm run review writes it', '2026-02-01', true],
  ['an earlier day', '2026-01-31', true],
  ['no day beside it', undefined, true],
  ['a later day, recorded by its date alone', '2026-02-02', false],
])('a review that was fingerprinted counts with %s: %s %s', (_, reviewed, counts) => {
  expect(standing({ review, ...(reviewed === undefined ? {} : { reviewed }) })).toBe(counts ? review : undefined);
});

test('a day alone is no fingerprinted review', () => {
  expect(standing({ reviewed: '2026-02-01' })).toBeUndefined();
});
