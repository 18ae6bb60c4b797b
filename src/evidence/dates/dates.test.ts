import { describe, expect, test } from 'vitest';
import { addDays, addMonths, formatDate, formatPeriod, monthNumber } from './dates.ts';

describe('dates', () => {
  test('are written as far as they are known', () => {
    expect(['2015-12-02', '2015-12', '2015'].map(formatDate)).toEqual(['2 December 2015', 'December 2015', '2015']);
  });

  test('days are added over a leap day and a change of the clock', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2015-10-24', 2)).toBe('2015-10-26');
    expect(addDays('2015-01-01', -1)).toBe('2014-12-31');
  });

  test.each([
    ['2024-01-15', 1, '2024-02-15'],
    ['2024-11-15', 3, '2025-02-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-30', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 1, '2024-03-31'],
    ['2024-02-28', 1, '2024-03-28'],
    ['2024-06-30', 6, '2024-12-31'],
    ['2024-03-31', -1, '2024-02-29'],
  ])('%s and %i months is %s: the end of a month stays one', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  test('periods say a shared year or month once', () => {
    expect(formatPeriod({ from: '2015-10-27', to: '2015-11-19' })).toBe('27 October to 19 November 2015');
    expect(formatPeriod({ from: '2013-01-07', to: '2013-01-16' })).toBe('7 to 16 January 2013');
    expect(formatPeriod({ from: '2017-01', to: '2017-02' })).toBe('January to February 2017');
    expect(formatPeriod({ from: '2016-12-30', to: '2017-01-04' })).toBe('30 December 2016 to 4 January 2017');
    expect(formatPeriod({ from: '2013-11', to: '2017-12' })).toBe('November 2013 to December 2017');
    expect(formatPeriod({ from: '2015-05', to: '2015-05' })).toBe('May 2015');
    expect(formatPeriod({ from: '2015-11', to: '2015-12-17' })).toBe('November 2015 to 17 December 2015');
  });

  test('a month has a number by its name, however short and in whatever letters', () => {
    expect(['January', 'feb', 'MAR', 'Sept', 'june', 'Jul', 'december'].map(monthNumber)).toEqual([
      1, 2, 3, 9, 6, 7, 12,
    ]);
    expect(['Month', undefined].map(monthNumber)).toEqual([0, 0]);
  });
});
