import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { makeParser } from './make-parser.ts';

const parse = makeParser();
const whole = unified().use(remarkParse).use(remarkGfm).freeze();
// Under test the library checks itself, and stumbles over a few texts with either parser.
const outcome = (run: () => Root): unknown => {
  try {
    return run();
  } catch (fault) {
    return String(fault);
  }
};
const same = (text: string): void => {
  expect(
    outcome(() => parse(text)),
    JSON.stringify(text),
  ).toEqual(outcome(() => whole.parse(text)));
};

test.each([
  'a@example.org',
  'a&#64;example.org',
  'a&commat;example.org',
  'a\\@example.org',
  'WWW.example.org',
  'www&period;example.org',
  '&#119;ww.example.org',
  'w&#x77;w\\.example.org',
  'HTTPS://example.org and http://example.org/a_b_',
  '&#104;ttp://example.org',
  'mailto:a@b.cd xmpp:a@b.cd/x',
  'a\n:-',
  'a\n-:',
  '> a\n> :-',
  '- a\n  :-:\n  b',
  'a | b\n- | -\nc | d',
  '| a |\n|\t-\t|',
  'a\n: -\nb',
  'a\n- |',
  'a\n---',
  '[^1]\n\n[^1]: www.example.org',
  '- [ ] a@b.cd\n- [x] | - |',
  '~~a~~ ~b~',
])('%s gives the tree that a parser that tries everything gives', same);

test('any text gives the tree that a parser that tries everything gives', () => {
  const pieces = [
    '@',
    'www.',
    'WWW',
    'http://',
    'https',
    ':',
    '|',
    '-',
    ':-',
    '|-|',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '> ',
    '- ',
  ];
  const more = [
    '&#64;',
    '&#119;',
    '&period;',
    '&',
    ';',
    '#',
    'a',
    'b.cd',
    '\\',
    '[^1]',
    '[^1]: ',
    '[ ] ',
    '~',
    '`',
    '*',
    '<',
  ];
  const text = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, same), { numRuns: 2000 });
});
