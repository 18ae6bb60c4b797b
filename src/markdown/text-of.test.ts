import { expect, test } from 'vitest';
import { blockText } from './block-text.ts';
import { parseTree } from './parse-tree.ts';

const textIn = (markdown: string) => blockText(parseTree(markdown).children);

test('words on both sides of a broken line stay apart', () => {
  expect(textIn('Name: JS\\\nDOB 12/03/2009  \nTel 0300 123 4567')).toBe('Name: JS DOB 12/03/2009 Tel 0300 123 4567');
  expect(textIn('- one\\\n  *two*')).toBe('one two');
});

test('text, code, links and the words for pictures are kept as they are', () => {
  expect(textIn('A *b* `c` [d](e) ![f](g)[^1]\n\n[^1]: h')).toBe('A b c d f\nh');
});
