import { expect, test } from 'vitest';
import { showTime } from './show-time.ts';

test.each([
  [0.604166666666667, 'h:mm', '14:30'],
  [43555.75, 'h:mm am/pm', '18:00'],
  [0.0625, 'h:mm', '01:30'],
  [1.5, '[h]:mm', '36:00'],
  [1.5, 'h:mm', '12:00'],
  [0.503483796296296, 'h:mm:ss', '12:05:01'],
  [0.0629, '[mm]:ss', '90:35'],
  [0.0629, 'mm:ss', '30:35'],
  [-0.5, '[h]:mm', '-12:00'],
])('%s as %s is %s', (days, format, shown) => {
  expect(showTime(days, format)).toBe(shown);
});
