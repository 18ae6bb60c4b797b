import { expect, test } from 'vitest';
import { localDay } from './local-day.ts';

test('the day is that of England, where in summer it begins an hour before midnight of universal time', () => {
  expect(localDay(new Date('2026-07-01T22:59:59Z'))).toBe('2026-07-01');
  expect(localDay(new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02');
  expect(localDay(new Date('2026-01-01T23:59:59Z'))).toBe('2026-01-01');
});
