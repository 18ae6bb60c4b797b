import { expect, test } from 'vitest';
import { monthNamed, ordinalOf, replaceDates, shortNamesOf, writingsOf } from './find-dates.ts';

const found = (text: string) => replaceDates(text, ({ text: named, day }) => `<${named} ${day}>`);

test.each([
  '2 December 2015',
  '02/12/2015',
  '2/12/15',
  '2.12.2015',
  '02-12-2015',
  '2015-12-02',
  '2nd Dec 2015',
  '2nd of december, 2015',
  'Wednesday 2 December 2015',
  'Wed, 2 Dec. 2015',
  'Wednesday the 2nd of December 2015',
  '2 Dec ’15',
  "2 Dec '15",
  '2-Dec-2015',
  '02-Dec-15',
  '2/Dec/2015',
  '2 Dec 15',
  'December 2, 2015',
  'Dec. 2nd 2015',
  'Wednesday, December 2nd, 2015',
  'Dec 2 ’15',
])('%s is one day', (text) => expect(found(`version of ${text}`)).toBe('version of <2 December 2015 2015-12-02>'));

test.each([
  ['1/12/2015', '2015-12-01'],
  ['31/12/2015', '2015-12-31'],
  ['3rd Dec 2015', '2015-12-03'],
  ['31 January 2016', '2016-01-31'],
])('the first and the last day of a month are days: %s', (text, day) =>
  expect(replaceDates(text, (named) => named.day)).toBe(day),
);

test.each([
  'December 2015',
  'December 15',
  'December 2 15',
  '2 Dec 155',
  '2-Dec 2015x',
  '0/12/2015',
  '2/0/2015',
  '16/17',
  '2014/15',
  '32/12/2015',
  '2/13/2015',
  '2.06',
  '1/2/2015/16',
  '2 decembers 2015',
  '2/12-2015',
  '102/12/2015',
  'a2/12/2015',
  '1/2/12/2015',
  '1.2.12.2015',
  'v-2/12/2015',
  '2/12/2015a',
  '2/12/2015.5',
  '2/12/2015-16',
])('%s is none', (text) => expect(found(text)).toBe(text));

test('a text may write it in figures, with an ordinal, or as one word', () => {
  const writings = (text: string, day: string, signed: boolean) =>
    writingsOf({ text, day }).flatMap(({ words, joined }) => (joined === signed ? [words.join(' ')] : []));
  expect(writings('2 December 2015', '2015-12-02', false)).toEqual([
    '2 december 2015',
    '02 december 2015',
    '2nd december 2015',
    '2nd dec 2015',
    '2nd of december 2015',
    'december 2 2015',
    'december 2nd 2015',
  ]);
  expect(writings('2 December 2015', '2015-12-02', true)).toEqual([
    '2 dec 2015',
    '2 dec 15',
    '02 dec 2015',
    '02 dec 15',
    '2 12 2015',
    '02 12 2015',
    '02 12 15',
    '2015 12 02',
  ]);
  // Each of them once.
  expect(writings('13 June 2013', '2013-06-13', true).slice(2)).toEqual([
    '13 6 2013',
    '13 06 2013',
    '13 06 13',
    '2013 06 13',
  ]);
  expect(writings('20 October 2010', '2010-10-20', true).slice(2)).toEqual(['20 10 2010', '20 10 10', '2010 10 20']);
});

test.each('Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec'.split(' '))('%s is short for a month', (short) => {
  expect(found(`4th ${short} 2015`)).toMatch(new RegExp(`^<4 ${short.slice(0, 3)}[a-z]* 2015 2015-\\d\\d-04>$`));
});

test.each(
  'Mon Monday Tue Tues Tuesday Wed Wednesday Thu Thur Thurs Thursday Fri Friday Sat Saturday Sun Sunday'.split(' '),
)('a date may name its day, as %s', (weekday) => {
  expect(found(`${weekday} 2/12/2015`)).toBe('<2 December 2015 2015-12-02>');
});

test.each('1st 2nd 3rd 4th 10th 11th 12th 13th 20th 21st 22nd 23rd 30th 31st'.split(' '))(
  '%s is an ordinal',
  (written) => expect(ordinalOf(String(Number.parseInt(written, 10)))).toBe(written),
);

test.each([
  ['June', 'june', ['jun']],
  ['Dec', 'december', ['dec']],
  ['sept', 'september', ['sep', 'sept']],
  ['May', 'may', []],
  ['marking', undefined, []],
  ['decem', undefined, []],
])('%s names the month %s', (word, month, short) => {
  expect([monthNamed(word), monthNamed(word) === undefined ? [] : shortNamesOf(String(month))]).toEqual([month, short]);
});
