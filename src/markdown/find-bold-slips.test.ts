import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message.slice(0, 11)}`,
  );

test.each([
  ['This is **bold that goes on.\n\nNext.', ['1:9 warning These stars']],
  ['A line\nand **a note ** here', ['2:5 warning These stars']],
  ['** Note:** read this', ['1:1 warning These stars']],
  ['**Note:**read this', ['1:1 warning These stars']],
  ['- (**open', ['1:4 warning These stars']],
  ['| a |\n| - |\n| **b ** |', ['3:3 warning These stars']],
  // One that goes on over an empty line is told where it opens.
  ['**First.\n\nSecond.**', ['1:1 warning These stars']],
  // What is bold, and what is meant as it is shown.
  ['**bold**, **bold\nover lines** and **bold *and* more**.', []],
  ['`**code`\n\n```\n**code\n```', []],
  ['Say \\*\\*so, or 5** and maths** and English** rose.', []],
  ['| Rate |\n| - |\n| 12** |\n| 13%** |\n\n** Provisional.\n\n**Provisional.\n\n*** Revised.', []],
  ['****\n\nA ** B, 2**3 and a ** b', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});

test.each(['**'.repeat(50_000), '** a '.repeat(20_000), '**a '.repeat(20_000)])(
  'is looked for in a moment, whatever is written',
  (text) => {
    const start = performance.now();
    told(text);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
