import { expect, test } from 'vitest';
import { replacePartDates } from './find-part-dates.ts';

const found = (text: string) => replacePartDates(text, ({ text: named, day }) => `<${named} ${day}>`);

test.each([
  '2 December',
  '2nd December',
  '2nd of December',
  '02 Dec',
  '2-Dec',
  '2/dec',
  'Wednesday 2 December',
  'Wed the 2nd of Dec',
  'December 2nd',
  'Dec. 2nd',
])('%s is a day of any year', (text) => expect(found(`minutes of ${text}`)).toBe('minutes of <2 December 12-02>'));

test.each(['December 2015', 'Dec 2015', 'Dec, 2015', 'december-2015', 'Dec ’15', "Dec '15", 'Dec-15', '12/2015'])(
  '%s is a month',
  (text) => expect(found(`plan of ${text} and after`)).toBe('plan of <December 2015 2015-12> and after'),
);

test.each([
  ['1 January and 31st March', '<1 January 01-01> and <31 March 03-31>'],
  ['June 2013 to May 2014', '<June 2013 2013-06> to <May 2014 2014-05>'],
  ['1/2016', '<January 2016 2016-01>'],
  ['March 1998', '<March 1998 1998-03>'],
  ['report 16 may', 'report <16 May 05-16>'],
  ['16th may report', '<16 May 05-16> report'],
  ['16 of may report', '<16 May 05-16> report'],
  ['16 May report', '<16 May 05-16> report'],
  ['16 june report', '<16 June 06-16> report'],
])('%s', (text, told) => expect(found(text)).toBe(told));

test.each([
  'December',
  'Dec 15',
  'December 2',
  'Dec 47',
  'Dec 20155',
  'Dec 12015',
  'Dec 1715',
  '0 December',
  '32 December',
  'December 32nd',
  '147 Dec',
  '2x Dec',
  '2 decembers',
  'May-day 2015',
  'under 16 may consent',
  '0/2015',
  '13/2015',
  '16/17',
  '1.2.12/2015',
  '12/2015-16',
  '2015-12',
])('%s is neither', (text) => expect(found(text)).toBe(text));
