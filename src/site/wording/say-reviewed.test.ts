import { expect, test } from 'vitest';
import { itemsOf } from '../../evidence/evidence-index.ts';
import { fixtureText, makeEvidence } from '../../tests/make-evidence.ts';
import { sayReviewed } from './say-reviewed.ts';

const path = 'annex-m/01-thresholds.md';
const reviewedWith = (line: string) => {
  const text = fixtureText(path).replace(/\nreviewed: .*/, line);
  return itemsOf(makeEvidence({ [path]: text }).index, 'annex-m-section').find(({ data }) => data.number === '1');
};

test('a review that nobody has recorded is not said to have never been', () => {
  expect(sayReviewed(reviewedWith('\nreviewed: 2026-02-09'))).toBe('9 February 2026');
  expect(sayReviewed(reviewedWith(''))).toBe('Not recorded');
  expect(sayReviewed(undefined)).toBe('');
});
