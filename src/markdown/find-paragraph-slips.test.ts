import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(({ line, message }) => `${line} ${message.slice(0, 30)}`);
const code = 'This text is set in so far tha';
const heading = 'This heading would be publishe';
const lost = (number: string) => `“${number}” would be read as part of the`.slice(0, 30);
const bare = (number: string) => `“${number}” would not be read as the number`.slice(0, 30);

test.each([
  ['Text.\n\n\tA paragraph with a [link](a.md).', [`3 ${code}`]],
  ['1. One.\n\n        A paragraph below it.', [`3 ${code}`]],
  ['1. One.\n2.Two.', ['2 “2.” would not be read as the ']],
  ['1. One.\n2.\u00a0Two.', ['2 “2.” would not be read as the ']],
  // What has lost its number takes those below it in.
  ['1. One.\n2. Two.\n\nThree.\n4. Four.\n5. Five.', [`5 ${lost('4.')}`]],
  ['The first ([line a](#line-a))\n2. Two.', [`2 ${lost('2.')}`]],
  ['“The first”\n2. Two.', [`2 ${lost('2.')}`]],
  ['1. One.\n2 Two.\n3. Three.', [`2 ${bare('2')}`]],
  ['1. One.\n2 Marches.', [`2 ${bare('2')}`]],
  ['1. One.\n2.1 Two.\n3. Three.', [`2 ${bare('2.1')}`]],
  ['1. One.\n    2. Two.', ['2 Paragraph 2 would be read as p']],
  ['Text.\n##Detail', [`2 ${heading}`]],
  ['###\u00a0Detail', [`1 ${heading}`]],
  ['The Board met.\n----------\n\nNext.', ['2 This line makes a heading of t']],
  ['The Board met\nand agreed:\n=====', ['3 This line makes a heading of t']],
  ['#Detail of the offer', ['1 This looks like a heading, but']],
  ['Text.\n\n#Summary', ['3 This looks like a heading, but']],
  // What is meant as it is shown.
  ['The Board\n---------\n\nThe Board met.\n\n---\n\n## The Board met.', []],
  ['#CloseTheGap\n\n#iwill\n\n\\#Detail\n\n#Detail is said.\n\n#Detail and\nmore', []],
  ['#1 of our aims, \\##\n\n# Title\n\n– to listen\nand to act\n-5 per cent\n-6 per cent', []],
  ['**1.** One.\n\n**2.** Two.', []],
  ['```\ncode\n```', []],
  ['- a\n\n  ```\n  code\n  ```', []],
  ['a[^1]\n\n[^1]: ```\n    code\n    ```', []],
  ['Of 12 children\n2.5 per cent were\n10.30 on the clock', []],
  ['1. As paragraphs 3 and\n4. say.', []],
  ['1. As in Annex\n2 Children say.\n2. Two.', []],
  ['1. One.\n2.5 per cent and\n3 Children.\n2. Two.', []],
  ['In the year of\n2015. And of\n20.5 per cent.', []],
  // A sentence goes on where the line above has not ended one.
  ['Aged 16 to\n18. They are in paragraph\n12. It says (sections 3 and\n4) so.', []],
  ['1. It was agreed.\n2 Boards met.\n2. Two.', []],
  ['1. It was agreed.\nThere were 2 Boards.', []],
  ['1. It was agreed on\n2 December 2015.', []],
  ['1. It was led by\n2 Heads of Service.', []],
  ['1. It was agreed.\n2 December 2015 was the day.', []],
  ['1. One.\n   1. Inside.\n   2. Inside too.\n2. Two.', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});
