import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(
    ({ line, severity = 'error', message }) => `${line} ${severity} ${message.slice(0, 30)}`,
  );
const note = 'error This looks like a note to do, ';
const box = (sign: string) => `warning With “${sign}” this looks like a note`.slice(0, 38);

test.each([
  ['- [] Ask legal\n- [ ]Ask them\n- [x]Done\n- [  ] Ask', [`1 ${note}`, `2 ${note}`, `3 ${note}`, `4 ${note}`]],
  ['Notes:\n[ ] Ask legal', [`2 ${note}`]],
  ['-[ ] Ask legal', [`1 ${note}`]],
  ['☐ Ask legal\n☑ Asked', [`1 ${box('☐')}`]],
  ['- ☐ Ask legal\n- ☒ Asked', [`1 ${box('☐')}`, `2 ${box('☒')}`]],
  ['Notes:\n☑Asked', [`2 ${box('☑')}`]],
  // What is meant as it is shown.
  ['- [ ] Ask legal\n- [x] Done\n* [X] Done\n1. [ ] Ask', []],
  ['[x](a.md), [ ] in a line, \\[ ] Ask and [x][a]\n\n[a]: a.md', []],
  ['[x] is read.\n\n[x]: a.md', []],
  ['☐ Yes ☐ No\n☐☑\nOf these ☐ is a box\n\n| a |\n| - |\n| ☑ |', []],
  ['- [ ] ☐ is a box', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});
