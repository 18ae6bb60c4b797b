import { expect, test } from 'vitest';
import { formatProgress } from './report-progress.ts';

test.each([
  [250, 1000, 4, 'Making pages [######..................] 250 of 1,000 (25 %), about 3 s left'],
  [1000, 1000, 4, 'Making pages [########################] 1,000 of 1,000 (100 %)'],
  [0, 10, 50, /^Making pages \[\.{24}\] 0 of 10 \(0 %\)/],
])('%i of %i at %i ms each', (done, all, each, expected) => {
  expect(formatProgress('Making pages', done, all, each)).toEqual(
    typeof expected === 'string' ? expected : expect.stringMatching(expected),
  );
});
