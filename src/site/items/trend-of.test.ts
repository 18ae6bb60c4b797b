import { expect, test } from 'vitest';
import type { ItemOf } from '../../evidence/types.ts';
import type { Figure } from './figures-by-period.ts';
import { trendOf } from './trend-of.ts';

const measure = (target?: number | string) =>
  ({
    data: { title: 'Visits', authority: 'Northtown', unit: 'visits', ...(target && { target: { value: target } }) },
  }) as ItemOf<'measure'>;
const line = (
  periods: readonly string[],
  values: readonly (number | string)[],
  name = '',
  more: Partial<Figure> = {},
) => ({
  name,
  figures: periods.map((period, at): Figure => ({ period, value: values[at] ?? 0, source: 'strategy', ...more })),
});
const of = (...lines: ReturnType<typeof line>[]) =>
  trendOf(measure(), {
    periods: (lines[0]?.figures ?? []).map(({ period }) => ({ name: period, ends: period })),
    lines,
  });

test.each([
  ['years', ['2022', '2023', '2024'], true],
  ['pairs of years', ['2021-22', '2022–23', '2023/24'], true],
  ['months by whatever name', ['January 2025', 'Feb 2025', 'March 2025'], true],
  ['quarters', ['Q1 2024-25', 'Q2 2024-25', 'Q3 2024-25'], true],
  ['quarters and a year', ['Q1 2024-25', 'Q2 2024-25', '2024-25'], false],
  ['months and a quarter', ['January 2025', 'February 2025', 'Q1 2025'], false],
])('a chart of %s: %j', (_, periods, isDrawn) => {
  expect(of(line(periods, [1, 2, 3])) !== undefined).toBe(isDrawn);
});

test('only plain numbers are drawn, and no line of two of them', () => {
  const years = ['2022', '2023', '2024', '2025'];
  expect(of(line(years, [1, 2, 'c', 4]))?.lines).toEqual([{ name: 'Northtown', values: [1, 2, undefined, 4] }]);
  expect(of(line(years, [1, 'c', 'c', 4]))).toBeUndefined();
  expect(of(line(years, [1, 2, 3, 4], '', { qualifier: 'over' }))).toBeUndefined();
  expect(of(line(years, [1, 2, 3, 4]), line(years, ['c', 'c', 'c', 'c'], 'England'))?.lines).toHaveLength(1);
});

test('a target that is a number is drawn', () => {
  const figures = { periods: [], lines: [line(['2022', '2023', '2024'], [1, 2, 3])] };
  expect(trendOf(measure(95), figures)?.target).toBe(95);
  expect(trendOf(measure('Good'), figures)?.target).toBeUndefined();
});
