import { expect, test } from 'vitest';
import { isAnotherTime } from './is-another-time.ts';

test.each([
  'previous',
  'previously',
  'prior',
  'preceding',
  'last',
  'earlier',
  'next',
  'future',
  'expected',
  'planned',
  'will',
  'aim',
  'aiming',
  'ambitions',
  'aspires',
  'hope',
  'plan to',
  'would',
  'should',
  'could',
  'target',
  'not',
  'isn’t',
  'cannot',
  'no longer',
  'never',
  'neither',
  'nor',
  'yet',
  'if',
  'unless',
  'until',
  'toward',
  'towards',
  'becoming',
  'less than',
  'better than',
  'worse than',
  'close to',
  'nearly',
  'almost',
  'self-assessment',
  'self evaluation',
  'self-graded',
  'self-judged',
  'ourselves',
  'our own',
])('“%s” speaks of another time, or of none', (word) => {
  expect(isAnotherTime(`Services ${word} good`)).toBe(true);
});

test('words that only begin or end alike do not', () => {
  for (const word of ['lasting', 'notable', 'willing', 'nextdoor', 'iffy', 'plans', 'targeted', 'blast'])
    expect(isAnotherTime(`Services ${word} good`)).toBe(false);
});

test('a year is another time where it is none of those the inspection may be of', () => {
  expect(isAnotherTime('In 2023', [2024, 2025])).toBe(true);
  expect(isAnotherTime('In 2024 and 2025', [2024, 2025])).toBe(false);
  expect(isAnotherTime('In 2024 and 2026', [2024, 2025])).toBe(true);
  expect(isAnotherTime('In 2023')).toBe(false);
  expect(isAnotherTime('12023 children', [2024])).toBe(false);
});
