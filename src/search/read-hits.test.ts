import { expect, test } from 'vitest';
import { readHits } from './read-hits.ts';

test.each([
  ['{"filtered_counts":{},"total_counts":{},"results":[],"unfiltered_total":0}', []],
  [
    '{"results":[{"p":"0","g":"","s":12,"l":[{"w":1,"s":24.5,"l":3}]},{"p":"11907","g":"","s":0.0625}]}',
    [
      [0, 12],
      [11_907, 0.0625],
    ],
  ],
  // The last one is read too, however short it is.
  ['{"results":[{"p":"1","g":"","s":2}]}', [[1, 2]]],
  [
    '{"results":[{"p":"7","g":"","s":1.5e-7,"l":[]},{"p":"8","g":"","s":-2.5,"l":[]}]}',
    [
      [7, 1.5e-7],
      [8, -2.5],
    ],
  ],
])('%s', (json, expected) => {
  const found: number[][] = [];
  readHits(new TextEncoder().encode(json), (page, score) => found.push([page, score]));
  expect(found.map(([page]) => page)).toEqual(expected.map(([page]) => page));
  for (const [at, [, score]] of expected.entries()) expect(found[at]?.[1]).toBeCloseTo(score ?? NaN, 12);
});
