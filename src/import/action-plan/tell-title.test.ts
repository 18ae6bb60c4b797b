import { expect, test } from 'vitest';
import { look, pageRow, type MadePlace } from './page-rows-for-tests.ts';
import type { PlanColumns } from './plan-columns.ts';
import { tellTitle } from './tell-title.ts';

const columns: PlanColumns = new Map([
  ['recommendation', [0]],
  ['actions', [1]],
]);
const full = (is: string) => ({ is, full: true as const });
const tell = (above: MadePlace, below: MadePlace, opens = false, beside: MadePlace = 'Train') =>
  tellTitle({
    above: pageRow(1, above, beside),
    below: pageRow(2, below, 'Audit'),
    ...{ columns, look, opens, topped: false },
  });

test.each([
  ['1. Improve supervision', '', 'cut'],
  ['1. Improve supervision', '2. Find homes', 'new'],
  [full('1 Improve supervision'), '2 Find homes', 'new'],
  [full('1.2 Improve supervision'), '1.3 Find homes', 'new'],
  [full('1.2 Improve supervision'), '2.1 Find homes', 'new'],
  [full('Improve supervision'), 'R2 Find homes', 'new'],
  [full('Improve supervision'), '2', 'new'],
  [full('Improve supervision'), 'Recommendation 2', 'new'],
  [full('Improve supervision'), 'Improve supervision', 'new'],
  [full('Improve supervision and'), 'the help for carers', 'cut'],
  [full('Improve supervision.'), 'eg by training', 'unclear'],
  [full('Improve supervision'), 'Find homes', 'unclear'],
  ['Improve supervision', 'Find homes', 'new'],
  // A number of things is none of a recommendation.
  [full('1. Improve supervision within'), '12 months of this report', 'unclear'],
  [full('1 Improve supervision within'), '12 months of this report', 'unclear'],
  [full('Improve supervision within'), '12 months of this report', 'unclear'],
] as const)('where every border is closed, %o and %o overleaf: %s', (above, below, told) => {
  expect(tell(above, below)).toBe(told);
});

test.each([
  ['1. Improve supervision', '', false, 'new'],
  ['1. Improve supervision', '', true, 'cut'],
  [full('1. Improve supervision within'), '12 months of this report', true, 'cut'],
  [full('1. Improve supervision.'), 'and help', true, 'cut'],
  [full('1. Improve supervision.'), 'Train', true, 'unclear'],
  [full('1. Improve supervision'), '2. Find homes', true, 'unclear'],
  [full('1. Improve supervision'), 'Find homes', true, 'cut'],
  ['1. Improve supervision', 'Find homes', true, 'unclear'],
  ['', 'Find homes', true, 'unclear'],
] as const)('where cut borders are left open, %o and %o overleaf, left open %s: %s', (above, below, open, told) => {
  const cell = typeof above === 'string' ? { is: above } : above;
  expect(tell({ ...cell, open }, below, true, { is: 'Train', open: true })).toBe(told);
});

test('a recommendation that is left open beside a row that has ended goes on', () => {
  expect(tell({ is: '1. Improve', open: true }, '2. Find homes', true, 'Train')).toBe('cut');
});
