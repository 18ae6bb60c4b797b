import { Footer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdfForTests } from './pdf/pdf-for-tests.ts';
import { printedMarking } from './printed-marking.ts';
import { readDocument } from './read-document.ts';
import { book } from './sheet/book-for-tests.ts';
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

test.each([
  ['OFFICIAL-SENSITIVE', true],
  ['*** OFFICIAL – SENSITIVE PERSONAL ***', true],
  ['The officer said that the file is OFFICIAL-SENSITIVE', false],
  ['PROTECTED CHARACTERISTICS', false],
  ['Confidential', true],
  ['Confidential matters', false],
])('a line of the text that says nothing but “%s” is a marking: %s', (line, isMarking) => {
  expect(printedMarking(['Page 1'], ['Figures', line])).toHaveLength(isMarking ? 1 : 0);
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

test('a marking in a line of its own, or in the head a sheet is printed with, is told of', async () => {
  expect(await codesOf('a.csv', Buffer.from('OFFICIAL-SENSITIVE,\nMeasure,Value\nVisits,3\n'))).toContain(
    'marking-printed',
  );
  expect(await codesOf('a.csv', Buffer.from('Measure,Marking\nVisits,OFFICIAL-SENSITIVE\n'))).not.toContain(
    'marking-printed',
  );
  expect(await codesOf('a.txt', Buffer.from('OFFICIAL-SENSITIVE\n\nOne\n'))).toContain('marking-printed');
  expect(await codesOf('a.docx', await word([p('OFFICIAL-SENSITIVE'), p('One')]))).toContain('marking-printed');
  expect(await codesOf('a.pdf', await pdfForTests([{ text: 'OFFICIAL-SENSITIVE' }, { text: 'One' }]))).toContain(
    'marking-printed',
  );
  const workbook = unzipSync(await book([{ name: 'Figures', rows: [['Measure', 'Value']] }]));
  const path = 'xl/worksheets/sheet1.xml';
  const printed = strFromU8(workbook[path] ?? new Uint8Array()).replace(
    '</worksheet>',
    '<headerFooter><oddHeader>&amp;COFFICIAL-SENSITIVE</oddHeader></headerFooter></worksheet>',
  );
  expect(await codesOf('a.xlsx', zipSync({ ...workbook, [path]: strToU8(printed) }))).toContain('marking-printed');
});

test('a page that holds nothing but its foot is told of as empty', async () => {
  const pages = [{ text: 'One' }, 'page', 'page', { text: 'Three' }] as const;
  expect(await codesOf('a.pdf', await pdfForTests(pages, 'Annual report'))).toContain('page-empty');
});
