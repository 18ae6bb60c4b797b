import { expect, test } from 'vitest';
import { fixtureText, makeEvidence } from '../tests/make-evidence.ts';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(({ line, column, message }) => `${line}:${column} ${message.slice(0, 31)}`);

test.each([
  ['A text.\n\n```\nThe rest.\n\n## More\n', ['3:1 Computer code opens here with `']],
  ['~~~~\ncode\n~~~\n', ['1:1 Computer code opens here with ~']],
  ['```\n', ['1:1 Computer code opens here with `']],
  ['- a\n\n  ```\n  code\n\nAfter.', ['3:3 Computer code opens here with `']],
  ['A text.\n\n<!-- a note\n\nThe rest.', ['3:1 A comment opens here with <!-- ']],
  ['A <!-- note\n\nThe rest.', ['1:3 A comment opens here with <!-- ']],
  ['<pre>\na\n\nThe rest.', ['1:1 HTML opens here with <pre and i']],
  ['```\ncode\n```', []],
  ['````md\n```\ncode\n```\n````\n\n~~~ \nx\n~~~~  \n', []],
  ['> ```\n> code\n> ```\n\n1. ```\n   code\n   ```', []],
  ['Say ```code``` and `<!--` or \\<!-- so.', []],
  ['<!-- a note -->\n\n<pre>a</pre>', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});

test('a row of a thousand marks is told in a few words', () => {
  const [slip] = findSlips(parseTree(`${'`'.repeat(1000)}\n`), `${'`'.repeat(1000)}\n`);
  expect(slip?.message).toContain(`opens here with ${'`'.repeat(20)}… (1000 of them) and is never closed`);
});

test('what follows from it, like a missing heading or a broken link to it, is not told', () => {
  const path = 'annex-m/01-thresholds.md';
  const { problems } = makeEvidence({ [path]: fixtureText(path).replace('1. Audits', '```\n1. Audits') });
  expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['text-unclosed', 22]]);
});

test('a comment that is closed is told as one', () => {
  const path = 'documents/guide.md';
  const { problems } = makeEvidence({ [path]: `${fixtureText(path)}\nA <!-- note --> here.\n` });
  expect(problems.map(({ message }) => message)).toEqual([
    'Comments are not published. Delete this one, or move what it says to where it is needed.',
  ]);
});
