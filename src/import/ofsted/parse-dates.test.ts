import { expect, test } from 'vitest';
import { parseDate, parsePeriod } from './parse-dates.ts';

test.each([
  ['23 July 2018 to 27 July 2018', '2018-07-23', '2018-07-27'],
  ['11 May 2015 – 4 June 2015', '2015-05-11', '2015-06-04'],
  ['23 April–18 May 2018', '2018-04-23', '2018-05-18'],
  ['9 to 20 May 2022', '2022-05-09', '2022-05-20'],
  ['11 – 22 July 2022', '2022-07-11', '2022-07-22'],
  ['1st to 12th December 2025', '2025-12-01', '2025-12-12'],
  ['18 Feb 2014 ─ 12 March 2014', '2014-02-18', '2014-03-12'],
  ['25 November 2019 to 6 December 2019', '2019-11-25', '2019-12-06'],
  ['9 December – 15 January 2015', '2014-12-09', '2015-01-15'],
  ['12/09/2016 to 06/10/2016', '2016-09-12', '2016-10-06'],
  ['5, 6 and 7 March 2019', '2019-03-05', '2019-03-07'],
  ['28 July 2016', '2016-07-28', '2016-07-28'],
  ['26 November-6 December 2013 and 7 – 9 January 2014', '2013-11-26', '2014-01-09'],
  ['16 to 27 June and 7 to 11 July 2014', '2014-06-16', '2014-07-11'],
  ['5 to 16 May 2022. The last was from 3 to 14 June 2024', '2022-05-05', '2022-05-16'],
  ['11 May 2015 – 4 June', '2015-05-11', '2015-06-04'],
  ['2nd until 3rd Sept. 2019', '2019-09-02', '2019-09-03'],
  ['5, 6, and 7 March 2019', '2019-03-05', '2019-03-07'],
  ['Tuesday 5 to Thursday 7 March 2019', '2019-03-05', '2019-03-07'],
  ['Monday, 5 February to Friday, the 16th of February 2024', '2024-02-05', '2024-02-16'],
  ['the 5th and the 16th of February 2024', '2024-02-05', '2024-02-16'],
  ['5 May 2022 to 5 May 2022', '2022-05-05', '2022-05-05'],
  ['12/09/2016–06/10/2016', '2016-09-12', '2016-10-06'],
  ['16 to 27 June 2014 and 7 to 11 July 2014', '2014-06-16', '2014-07-11'],
])('%s', (text, from, to) => {
  expect(parsePeriod(text)).toEqual({ from, to });
});

test('a letter’s year serves a period that prints none', () => {
  expect(parsePeriod('16 and 20 May, Ofsted', '2016')).toEqual({ from: '2016-05-16', to: '2016-05-20' });
  expect(parsePeriod('16 and 20 May, Ofsted')).toBeUndefined();
});

test('days that do not exist and periods that end before they begin are not guessed', () => {
  expect(parseDate('31 June 2018')).toBeUndefined();
  expect(parsePeriod('27 July 2018 to 23 July 2018')).toBeUndefined();
  expect(parsePeriod('early summer')).toBeUndefined();
  expect(parsePeriod('06/10/2016 to 12/09/2016')).toBeUndefined();
});

test('a month may be cut short', () => {
  const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
  expect(months.map((month) => parseDate(`5 ${month} 2016`)?.slice(5, 7))).toEqual(
    months.map((_, index) => String(index + 1).padStart(2, '0')),
  );
});
