import { expect, test } from 'vitest';
import { parsePrintedDate } from './parse-printed-date.ts';

test.each([
  ['agreed on 5 August 2016', '2016-08-05'],
  ['05/08/2016', '2016-08-05'],
  ['August 2016', '2016-08'],
  ['4 May 24', '2024-05'],
  ['31 April 2016', undefined],
  ['the 29th of February 2015', undefined],
  ['45 March 2016', undefined],
  ['2015-16', undefined],
])('%s is %s', (printed, date) => {
  expect(parsePrintedDate(printed)).toBe(date);
});
