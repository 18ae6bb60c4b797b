import { expect, test } from 'vitest';
import { readDocument } from '../import/read-document.ts';
import { makePdf } from './make-pdf.ts';

test('a made PDF can be read, all its pages and their words', async () => {
  const paragraphs = Array.from({ length: 40 }, (_, place) =>
    `Paragraph ${place} says (that is) “enough” of it. `.repeat(4),
  );
  const read = await readDocument('made.pdf', makePdf('Children’s plan', paragraphs));
  if ('fault' in read || read.value.format !== 'pdf') throw new Error('The PDF cannot be read.');
  const [first, ...more] = read.value.pages;
  expect(first?.lines[0]?.text).toBe('Children’s plan');
  expect(more.length).toBeGreaterThan(1);
  expect(read.value.pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).toContain(
    'Paragraph 39 says (that is)',
  );
});
