import { expect, test } from 'vitest';
import { findSlips } from './find-slips.ts';
import { parseTree } from './parse-tree.ts';

const told = (body: string) =>
  findSlips(parseTree(body), body).map(
    ({ line, column, severity, message }) => `${line}:${column} ${severity} ${message.slice(0, 30)}`,
  );
const is = (place: string, start: string) => [`${place} warning ${start}`.slice(0, `${place} warning `.length + 30)];

test.each([
  [
    'See HYPERLINK "http://a.example/b.docx" the plan.',
    is('1:5', '“HYPERLINK” is a code that Word keeps behind a link'),
  ],
  ['See HYPERLINK \\l "_Toc1" here.', is('1:5', '“HYPERLINK” is a code that Word keeps behind a link')],
  ['TOC \\o "1-3" \\h', is('1:1', '“TOC” is a code that Word makes a list of contents')],
  ['{ TOC \\\\o "1-3" }', is('1:3', '“TOC” is a code that Word makes a list of contents')],
  ['Introduction PAGEREF _Toc123456789 \\h 3', is('1:14', '“PAGEREF” is a code that Word makes a list')],
  ['As said in REF _Ref123 \\h above', is('1:12', '“REF” is a code that Word keeps behind its text')],
  ['A\nDear MERGEFIELD First_name,', is('2:6', '“MERGEFIELD” is a code that Word keeps behind its')],
  ['Page PAGE \\* MERGEFORMAT 3', is('1:14', '“MERGEFORMAT” is a code that Word keeps')],
  ['Page { PAGE } of it', is('1:6', '“{ PAGE }” is a code that Word keeps behind its text')],
  ['Dear «First_name»,', is('1:6', '“«First_name»” is a place that Word fills with')],
  ['The Board agreed[CW1] so.', is('1:17', '“[CW1]” marks a comment in Word, and would be')],
  ['It was agreed.\\[JS12R2\\]', is('1:15', '“[JS12R2]” marks a comment in Word, and would')],
  ['[CW1]Who says so?', is('1:1', '“[CW1]” marks a comment in Word, and would be')],
  ['Commented [A1]: Who says so?', is('1:1', '“Commented [A1]” marks a comment in Word')],
  ['| a |\n| - |\n| Formatted: Font: Bold |', is('3:3', '“Formatted: Font” tells of a change that Word tracked')],
  ['Formatted: Font: Bold', is('1:1', '“Formatted: Font” tells of a change that Word tracked')],
  ['Moved down [1]: The Board', is('1:1', '“Moved down [1]” tells of a change that Word tracked')],
  // What is meant as it is shown.
  ['A hyperlink, the TOC, REF 12, a PAGE and {see below}', []],
  ['`HYPERLINK "a"`\n\n```\nMERGEFIELD Name\n```', []],
  ['In the audit [QA1] and [CW1](a.md), agreed [CW1]. See[1] and agreed[a].', []],
  ['The words[CW1][ref] and agreed[A1].\n\n[ref]: b.md', []],
  ['Formatted: by hand. Deleted: nothing. Comment [1]', []],
])('%j', (body, slips) => {
  expect(told(body)).toEqual(slips);
});

test.each(['{ PAGE '.repeat(20_000), '«'.repeat(100_000), 'a['.repeat(50_000), 'TOC \\'.repeat(20_000)])(
  'is looked for in a moment, whatever is written',
  (text) => {
    const start = performance.now();
    told(text);
    expect(performance.now() - start).toBeLessThan(2000);
  },
);
