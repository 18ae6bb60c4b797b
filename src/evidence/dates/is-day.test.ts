import { expect, test } from 'vitest';
import { isDay } from './is-day.ts';

test.each(['2015-12-02', '2024-02-29', '2000-02-29'])('%s is a day', (text) => expect(isDay(text)).toBe(true));

test.each([
  '2023-02-29',
  '2026-02-30',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-5',
  '2026-01',
  '',
])('“%s” is none', (text) => expect(isDay(text)).toBe(false));
