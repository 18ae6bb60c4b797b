import { expect, test } from 'vitest';
import { reviewedBy } from './reviewed-by.ts';
import type { Item } from '../types.ts';

const review = { by: 'AB', date: '2026-02-01', fingerprint: '0000000000000000' };
const itemWith = (fields: object) => ({ data: { title: 'Thresholds', ...fields } }) as unknown as Item;

test.each([
  ['that day’s review', { reviewed: '2026-02-01', review }, 'AB'],
  ['a later day written by hand', { reviewed: '2026-03-01', review }, undefined],
  ['an earlier day written by hand', { reviewed: '2026-01-01', review }, undefined],
  ['a day alone', { reviewed: '2026-02-01' }, undefined],
  ['no review', {}, undefined],
])('%s names its reviewer and nobody else', (_, fields, by) => {
  expect(reviewedBy(itemWith(fields))).toBe(by);
});
