import { expect, test } from 'vitest';
import { placeRecommendation } from './place-recommendation.ts';
import type { PlanReading } from './plan.ts';

function place(...titles: string[]) {
  const reading = { recommendations: [], titles: new Map(), warnings: [] } as unknown as PlanReading;
  const placed = titles.map((title) => placeRecommendation(title, reading).id);
  const texts = reading.recommendations.map(({ id, text }) => [id, ...text]);
  return { placed, texts, codes: reading.warnings.map(({ code }) => code) };
}

test.each([
  ['R3 Supervision', '3', 'Supervision'],
  ['R3. Supervision', '3', 'Supervision'],
  ['3) Supervision', '3', 'Supervision'],
  ['3 – Supervision', '3', 'Supervision'],
  ['Recommendation 3: Supervision', '3', 'Supervision'],
  ['1 Supervision', '1', 'Supervision'],
  ['3 Supervision', '1', '3 Supervision'],
  ['16 and 17 year olds', '1', '16 and 17 year olds'],
  ['3.5 million is spent', '1', '3.5 million is spent'],
])('the number and the words of “%s”', (title, id, text) => {
  expect(place(title)).toEqual({ placed: [id], texts: [[id, text]], codes: [] });
});

test('a bare number is that of a recommendation where it is the next', () => {
  expect(place('1 Supervision', '2 Plans', '4 Homes').texts).toEqual([
    ['1', 'Supervision'],
    ['2', 'Plans'],
    ['3', '4 Homes'],
  ]);
});

test.each([
  [['1. Supervision', '1. SUPERVISION (continued)', '1. Supervision, cont’d']],
  [['1. Supervision of staff', '1. Supervision']],
  [['1. Supervision', '1. Supervision of staff']],
  [['1', '1. Supervision']],
  [['1. Supervision', '1.']],
  [['Supervision', 'Supervision.', ' supervision cont.']],
  [['1. Supervision', 'Supervision']],
])('a title printed again is the same recommendation: %j', (titles) => {
  const { placed, texts, codes } = place(...titles);
  expect([new Set(placed).size, texts.length, codes]).toEqual([1, 1, []]);
  expect(texts[0]?.[1]).toMatch(/^Supervision/);
});

test('a number with other words is another recommendation, with a warning, and stays so when it is printed again', () => {
  expect(place('1. Supervision', '1. Plans', '1. Plans', '2. Homes')).toEqual({
    placed: ['1', '2', '2', '3'],
    texts: [
      ['1', 'Supervision'],
      ['2', 'Plans'],
      ['3', 'Homes'],
    ],
    codes: ['recommendation-renumbered', 'recommendation-renumbered'],
  });
});
