import { expect, test } from 'vitest';
import { statisticsPeriod } from './statistics-period.ts';

test.each([
  ['2024', 'Reporting year', '2024', undefined],
  ['2023', 'Calendar year', '2023', '2023-12-31'],
  ['202223', 'Financial year', 'Financial year 2022-23', '2023-03-31'],
  ['202223', 'Academic year', 'Academic year 2022-23', undefined],
  ['2017/18', 'Academic year', 'Academic year 2017-18', undefined],
  ['202223', 'Calendar year', '2022-23', undefined],
  ['2022', '', '2022', undefined],
  ['202223', 'Financial year q1', 'Q1 2022-23', '2022-06-30'],
  ['2024', 'March', 'March 2024', '2024-03-31'],
  ['202223', 'Autumn term', 'Autumn term 2022-23', undefined],
  ['2018', 'year ending 31 March 2018', 'year ending 31 March 2018', '2018-03-31'],
])('%s and “%s” are %s', (time, identifier, text, ends) => {
  const period = statisticsPeriod(time, identifier);
  expect([period.text, period.ends]).toEqual([text, ends]);
});
