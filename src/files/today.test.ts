import { afterEach, expect, test, vi } from 'vitest';
import { today } from './today.ts';

afterEach(() => vi.useRealTimers());

test.each([
  ['2026-07-01T23:30:00Z', '2026-07-02'],
  ['2026-07-01T22:30:00Z', '2026-07-01'],
  ['2026-01-01T23:30:00Z', '2026-01-01'],
])('at %s it is %s in England', (now, day) => {
  vi.useFakeTimers({ now: new Date(now) });
  expect(today({})).toBe(day);
});

test('evidence as it stood on a day stays on that day', () => {
  expect(today({ 'as-at': '2015-12-31' })).toBe('2015-12-31');
});
