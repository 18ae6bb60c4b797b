import type { Paragraph, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { formatBody } from './format-body.ts';
import { listTypedBullets } from './list-typed-bullets.ts';

const words = (value: string): PhrasingContent => ({ type: 'text', value });
/** A paragraph of lines, as Shift and Enter break them. */
const paragraph = (...lines: PhrasingContent[]): Paragraph => ({
  type: 'paragraph',
  children: lines.flatMap((line, index) => (index === 0 ? [line] : [{ type: 'break' as const }, line])),
});
const listed = (typed: Paragraph) => formatBody(listTypedBullets(typed));

test.each(['• Plans are late', '•Plans are late', ' · Plans are late', '\uf0b7 Plans are late', '■ Plans are late'])(
  '“%s” is an entry of a list',
  (text) => {
    expect(listed(paragraph(words(text)))).toBe('- Plans are late');
  },
);

test('lines of one paragraph are the words that lead in and the entries; a line without a bullet goes on', () => {
  const typed = paragraph(words('We found:'), words('• plans'), words('that are late'), words('• visits'));
  expect(listed(typed)).toBe('We found:\n\n- plans\\\n  that are late\n- visits');
});

test('a bullet in bold is one too', () => {
  expect(listed(paragraph({ type: 'strong', children: [words('• Plans')] }))).toBe('- **Plans**');
});

test('a paragraph without typed bullets is left as it is, a sign alone or inside included', () => {
  for (const text of ['Plans', '•', '5 · 6', '- 5 %', '✓ Done']) {
    const typed = paragraph(words(text));
    expect(listTypedBullets(typed)).toEqual([typed]);
  }
});
