import { expect, test } from 'vitest';
import { readPeriod } from './read-period.ts';

test.each([
  ['2014-15', '2014/2015', undefined],
  ['2015/16', '2015/2016', undefined],
  ['2014–15', '2014/2015', undefined],
  ['1999-00', '1999/2000', undefined],
  ['22/23', '2022/2023', undefined],
  ['12/13', '2012/2013', undefined],
  ['FY 2015-16', '2015/2016', '2016-03-31'],
  ['2015/16 financial year', '2015/2016', '2016-03-31'],
  ['1999/2000', '1999/2000', undefined],
  ['School year 2015/16', 'school year 2015/2016', undefined],
  ['Academic year 2015/16', 'school year 2015/2016', undefined],
  ['Q1 2015-16', 'q1 2015/2016', '2015-06-30'],
  ['Quarter 2 2015/16', 'q2 2015/2016', '2015-09-30'],
  ['Q3 15/16', 'q3 2015/2016', '2015-12-31'],
  ['Q3 15/16', 'q3 2015/2016', '2015-12-31'],
  ['2015-16 Qtr 4', 'q4 2015/2016', '2016-03-31'],
  ['Quarter 1 (April to June) 2017/18', 'q1 2017/2018', '2017-06-30'],
  ['Quarter 1 (September to December) 2017/18', 'q1 2017/2018', undefined],
  ['Q2 2018', 'q2 2018', undefined],
  ['June 2017', '2017-06', '2017-06-30'],
  ['Apr-17', '2017-04', '2017-04-30'],
  ['2016-02', '2016-02', '2016-02-29'],
  ['End of June 2017', '2017-06', '2017-06-30'],
  ['Apr 2015-16', 'month 4 of 2015/2016', undefined],
  ['31 March 2016', '2016-03-31', '2016-03-31'],
  ['As at 31/03/2016', '2016-03-31', '2016-03-31'],
  ['31-Mar-16', '2016-03-31', '2016-03-31'],
  ['2017-06-01', '2017-06-01', undefined],
  ['Year ending 31 March 2016', 'year 2016-03-31', '2016-03-31'],
  ['Quarter ending June 2016', 'q1 2016/2017', '2016-06-30'],
  ['2014', '2014', undefined],
])('the period “%s” is %s and ends on %s', (text, key, ends) => {
  const { key: read, ends: last } = readPeriod(text) ?? {};
  expect([read, last]).toEqual([key, ends]);
});

test.each([
  '2015/16 Target',
  '2014-16',
  '2014-00',
  '1998/00',
  'Year ending summer 2016',
  'Quarter ending June',
  '11/12',
  '22/24',
  '16-17',
  '22 / 23',
  'Q1',
  'Q5 2015-16',
  'June',
  'Good',
  '12.5',
  '3 May',
  'Q1 15/17',
  'Total',
  '2015-16 YTD',
  '',
])('“%s” is no period', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});

test('a period keeps its printed words, and a date of Excel is said as people say it', () => {
  const said = ['2014–15 actual', 'Apr-17', '2017-06', '2017-06-15'].map((text) => readPeriod(text)?.text);
  expect(said).toEqual(['2014–15', 'Apr-17', 'June 2017', '15 June 2017']);
});

test.each(['At', 'As at', 'As of', 'On', 'End of', 'At the end of'])(
  '“%s” before a period says nothing of it',
  (words) => {
    expect(readPeriod(`${words} 31 March 2016`)).toMatchObject({ key: '2016-03-31', ends: '2016-03-31' });
  },
);

test.each(['actual', 'outturn', 'out-turns', 'result', 'performance', 'values', 'figures'])(
  '“%s” behind a period says nothing of it',
  (word) => expect(readPeriod(`2015-16 ${word}`)).toEqual({ text: '2015-16', key: '2015/2016' }),
);

test.each([
  ['year', 'year 2016-03-31'],
  ['12 months', 'year 2016-03-31'],
  ['quarter', 'q4 2015/2016'],
  ['month', '2016-03'],
  ['week', 'week 2016-03-31'],
])('a %s may be told by its last day', (what, key) => {
  for (const until of ['ending', 'ended', 'to'])
    expect(readPeriod(`${what} ${until} 31 March 2016`)).toMatchObject({ key, ends: '2016-03-31' });
});

test('a month may be written in figures, and a quarter with a year of its own on either side', () => {
  expect(['2016-09', '2016-10', '2016-12', '2016-13'].map((text) => readPeriod(text)?.key)).toEqual([
    '2016-09',
    '2016-10',
    '2016-12',
    undefined,
  ]);
  expect(['Q2 of 2018', '2018 Q2', '1999 Q2'].map((text) => readPeriod(text)?.key)).toEqual([
    'q2 2018',
    'q2 2018',
    'q2 1999',
  ]);
});
