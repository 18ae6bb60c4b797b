import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(
    ({ line, severity = 'error', message }) => `${line} ${severity} ${message.slice(0, 30)}`,
  );
const list = 'error A list with this character wou';
const numbers = 'warning Lines with numbers like these ';
const letters = 'warning A list with letters like these';

test.each([
  ['Our aims:\n• to listen\n• to act', [`2 ${list}`]],
  ['·         to listen', [`1 ${list}`]],
  ['\uf0b7 to listen', [`1 ${list}`]],
  ['o\tto listen', [`1 ${list}`]],
  ['Aims:\n-to listen\n-to act', [`3 ${list}`]],
  ['– to listen\n– to act', [`2 ${list}`]],
  ['-\u00a0to listen\n-\u00a0to act', [`2 ${list}`]],
  ['o first\no second', [`2 ${list}`]],
  ['§ first\n§ second\n§ third', [`2 ${list}`]],
  ['Ø\u00a0first\nØ\u00a0second', [`2 ${list}`]],
  ['Aims:\n✓ first\n✓ second', [`3 ${list}`]],
  ['\uf076 first', [`1 ${list}`]],
  ['(cid:127) first', [`1 ${list}`]],
  ['■ first\n■ second', [`2 ${list}`]],
  ['–first\n–second', [`2 ${list}`]],
  ['*first\n*second', [`2 ${list}`]],
  ['v first\nv second', [`2 ${list}`]],
  ['1 First\n2 Second\n3 Third', [`2 ${numbers}`]],
  ['1.1 First is\nlong.\n1.2 Second', [`3 ${numbers}`]],
  ['Text.\n2.9. First\n2.10. Second', [`3 ${numbers}`]],
  ['a) first\nb) second\nc) third', [`2 ${letters}`]],
  ['We will:\n(i) plan and\ngo on planning;\n(ii) act.', [`4 ${letters}`]],
  ['h. first\ni. second\nj. third', [`2 ${letters}`]],
  // What is meant as it is shown.
  ['– to listen\\\n– to act  \n– to learn', []],
  ['Between · points, and • in a line', []],
  ['– first\nand more\n– last\n\n§ 47 of the Act\n\n✓ done', []],
  ['a) first\\\nb) second', []],
  ['- a) first\n- b) second', []],
  ['(see\nb) and\nc. second) and\nd) third', []],
  ['Since\n1 April 2014 and until\n2 May 2015\n12 Heads and\n14 Teams and 1.5\n2.5 Posts', []],
  ['1 First\\\n2 Second', []],
  ['1. First\n2. Second', []],
  ['*first* and\n*second* or\n**third**', []],
  ['We plan (a)\nand (b)\nor i.e. more', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});
