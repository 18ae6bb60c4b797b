import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(
    ({ line, column, rule, severity = 'error' }) => `${line}:${column} ${severity} ${rule}`,
  );

test.each([
  ['See\n[cid:image001.png@01D6A2B3.4C5D6E70] here.', ['2:1 error picture-lost']],
  ['| a |\n| --- |\n| [cid:5f0c] |', ['3:3 error picture-lost']],
  ['See [image: A chart].', ['1:5 warning picture-lost']],
  ['[Inline image 1] [Picture 2] [image001.png]', [1, 18, 30].map((column) => `1:${column} warning picture-lost`)],
  ['[Image removed by sender. Logo]', ['1:1 warning picture-lost']],
  ['[plan.png](../attachments/plan.png) `[image: x]` \\[image: x] [picture of a home] [1]', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});
