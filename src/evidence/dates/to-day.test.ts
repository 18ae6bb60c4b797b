import { expect, test } from 'vitest';
import { toDay } from './to-day.ts';

test.each([
  ['2024', 2, '29', '2024-02-29'],
  ['2024', '3', '1', '2024-03-01'],
  ['2023', 2, '29', undefined],
  ['2024', 0, '1', undefined],
  ['24', 1, '1', undefined],
])('%s, %s and %s make %s', (year, month, day, date) => {
  expect(toDay(year, month, day)).toBe(date);
});
