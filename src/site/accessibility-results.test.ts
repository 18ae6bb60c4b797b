import { expect, test } from 'vitest';
import results from './accessibility-results.json' with { type: 'json' };
import { describeResults } from './accessibility-results.ts';
import { wcagCriteria } from './wcag-criteria.ts';

test('WCAG 2.2 has 31 criteria of level A and 24 of level AA, each named once', () => {
  expect(new Set(wcagCriteria.map(({ number }) => number)).size).toBe(55);
  expect(wcagCriteria.every(({ number, title }) => /^\d\.\d\.\d+$/.test(number) && title !== '')).toBe(true);
});

test('what a run found stands in the statement, and what no check bears on is named', () => {
  const described = describeResults({
    checked: '2026-03-01',
    axe: '4.0.0',
    pages: ['', 'gaps.html'],
    criteria: ['1.1.1', '1.4.10'],
    checks: [
      { title: 'One', pages: 2, findings: 0 },
      { title: 'Two', pages: 2, findings: 3 },
    ],
  });
  expect(described).toMatchObject({ day: '1 March 2026', pages: 2, touched: 2, all: 55 });
  expect(described.found).toBe('They found 3 things wrong, listed in the table.');
  expect(described.checks.map(({ found }) => found)).toEqual(['Nothing', '3']);
  expect(described.untested).toHaveLength(53);
  expect(described.untested).not.toContain('1.4.10 Reflow');
});

test('the statement does not claim more than the recorded run looked at', () => {
  expect(results.pages.length).toBeGreaterThan(20);
  expect(results.checks.every(({ pages }) => pages > 0)).toBe(true);
  expect(results.criteria.every((number) => wcagCriteria.some((one) => one.number === number))).toBe(true);
});
