import { Footer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { pdfForTests } from './pdf/pdf-for-tests.ts';
import { printedMarking } from './printed-marking.ts';
import { readDocument } from './read-document.ts';
import { p, word } from './word/word-for-tests.ts';

test.each([
  ['OFFICIAL-SENSITIVE', true],
  ['Northtown Council OFFICIAL: SENSITIVE PERSONAL Page 3', true],
  ['Strictly confidential', true],
  ['Not for publication: exempt information', true],
  ['Report to Cabinet, March 2024', false],
  ['Official statistics of 2024', false],
])('a running head “%s” is a marking: %s', (line, isMarking) => {
  expect(printedMarking(['Page 1', line]).map(({ code }) => code)).toEqual(isMarking ? ['marking-printed'] : []);
});

const codesOf = async (name: string, bytes: Uint8Array) => {
  const read = await readDocument(name, bytes);
  return 'fault' in read ? [] : read.warnings.map(({ code }) => code);
};

test('a marking at the foot of a PDF’s pages, or of a Word file’s, is told of', async () => {
  const pages = ['One', 'page', 'Two', 'page', 'Three'].map((text) => (text === 'page' ? ('page' as const) : { text }));
  expect(await codesOf('a.pdf', await pdfForTests(pages, 'OFFICIAL-SENSITIVE'))).toContain('marking-printed');
  expect(await codesOf('a.pdf', await pdfForTests(pages, 'Annual report'))).not.toContain('marking-printed');
  const footer = new Footer({ children: [new Paragraph('OFFICIAL-SENSITIVE')] });
  expect(
    await codesOf('a.docx', await word([], { sections: [{ children: [p('One')], footers: { default: footer } }] })),
  ).toContain('marking-printed');
  const other = new Footer({ children: [new Paragraph('Draft for the board')] });
  expect(
    await codesOf('a.docx', await word([], { sections: [{ children: [p('One')], footers: { default: other } }] })),
  ).toContain('running-heads-left-out');
});

test('a page that holds nothing but its foot is told of as empty', async () => {
  const pages = [{ text: 'One' }, 'page', 'page', { text: 'Three' }] as const;
  expect(await codesOf('a.pdf', await pdfForTests(pages, 'Annual report'))).toContain('page-empty');
});
