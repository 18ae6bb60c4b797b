import { expect, test } from 'vitest';
import { explainDate } from './explain-date.ts';

test.each([
  ['02/12/2015', ' You wrote 02/12/2015; if that is day, month, year, write 2015-12-02.'],
  ['31/04/2015', ' You wrote “31/04/2015”, but April 2015 has no day 31.'],
  ['2015-04-31', ' You wrote “2015-04-31”, but April 2015 has no day 31.'],
  ['29 February 2015', ' You wrote “29 February 2015”, but February 2015 has no day 29.'],
  ['2015–12–02', ' You wrote “2015–12–02”, which has dashes for hyphens. Write 2015-12-02.'],
  ['2015-12-2', ' You wrote “2015-12-2”. Write 2015-12-02.'],
  ['2015.12.02', ' You wrote “2015.12.02”. Write 2015-12-02.'],
  ['2nd Dec 2015', ' You wrote “2nd Dec 2015”. Write 2015-12-02.'],
  ['9 Sept 2015', ' You wrote “9 Sept 2015”. Write 2015-09-09.'],
  ['2015-12', ' You wrote “2015-12”. Write the day too.'],
  ['December 2015', ' You wrote “December 2015”. Write the day too, like 2015-12-01.'],
  ['02/12/15', ' You wrote “02/12/15”. Write the year with four digits.'],
  ['2 Dec 15', ' You wrote “2 Dec 15”. Write the year with four digits.'],
  ['tbc', ' You wrote “tbc”. Leave the line out until there is a date.'],
  // What may be meant otherwise is not guessed at.
  ...['03/31/2015', '2015/16', '2015-13-01', '2015-00-01', '2 Decorum 2015'].map((value): [string, string] => [
    value,
    ` You wrote “${value}”.`,
  ]),
])('%s where a date must be', (value, told) => {
  expect(explainDate(value)).toBe(told);
});

test('a month in words is proposed where a month will do', () => {
  expect(explainDate('Sept 2015', true)).toBe(' You wrote “Sept 2015”. Write 2015-09.');
  expect(explainDate('2015-13', true)).toBe(' You wrote “2015-13”.');
});
