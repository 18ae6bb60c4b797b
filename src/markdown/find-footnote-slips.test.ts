import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseBody } from './parse-body.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 41)}`);

test.each([
  ['A text[^1].', ['1:7 There is no footnote for the mark [^1], s']],
  ['One\ntwo[^a] and\nthree[^b].\n\n[^a]: A note.', ['3:6 There is no footnote for the mark [^b], s']],
  ['A text.\n\n[^1]: A note.', ['3:1 Nothing in the text has the mark [^1], so']],
  ['A text[^1].\n\n[^1]: A note.\n\n[^1]: Another.', ['5:1 There is a footnote [^1] already, so this']],
  ['A text[^1].\n\n[^1]: A note.', []],
  ['`[^1]` and \\[^1] and [^ 1]', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});

test('a note that nothing refers to is indeed not published', () => {
  expect(parseBody('A text.\n\n[^1]: A note.', 1, true).html).not.toContain('A note');
});
