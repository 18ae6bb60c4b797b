import { describe, expect, test } from 'vitest';
import { addDays, formatDate, formatPeriod } from './dates.ts';

describe('dates', () => {
  test('are written as far as they are known', () => {
    expect(['2015-12-02', '2015-12', '2015'].map(formatDate)).toEqual(['2 December 2015', 'December 2015', '2015']);
  });

  test('days are added over a leap day and a change of the clock', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2015-10-24', 2)).toBe('2015-10-26');
    expect(addDays('2015-01-01', -1)).toBe('2014-12-31');
  });

  test('periods say a shared year or month once', () => {
    expect(formatPeriod({ from: '2015-10-27', to: '2015-11-19' })).toBe('27 October to 19 November 2015');
    expect(formatPeriod({ from: '2013-01-07', to: '2013-01-16' })).toBe('7 to 16 January 2013');
    expect(formatPeriod({ from: '2017-01', to: '2017-02' })).toBe('January to February 2017');
    expect(formatPeriod({ from: '2016-12-30', to: '2017-01-04' })).toBe('30 December 2016 to 4 January 2017');
    expect(formatPeriod({ from: '2013-11', to: '2017-12' })).toBe('November 2013 to December 2017');
    expect(formatPeriod({ from: '2015-05', to: '2015-05' })).toBe('May 2015');
  });
});
