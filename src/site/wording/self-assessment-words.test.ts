import { expect, test } from 'vitest';
import { challengeDateWords } from './self-assessment-words.ts';

test.each([
  ['2025-05', 'done', 'May 2025'],
  [undefined, 'done', 'Date not recorded'],
  [undefined, 'planned', 'Date not recorded'],
  [undefined, 'due', 'No date set'],
] as const)('an external challenge with the day %s that is %s: %s', (date, state, words) => {
  expect(challengeDateWords({ date, state })).toBe(words);
});
