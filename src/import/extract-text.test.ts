import { strToU8, unzipSync, zipSync } from 'fflate';
import { PDFDocument, PDFName, type PDFObject, PDFString, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { extractText } from './extract-text.ts';
import { book, type BookSheet } from './sheet/book-for-tests.ts';
import { para, shape, slides, title } from './slides/slides-for-tests.ts';
import { p, word } from './word/word-for-tests.ts';

const textOf = async (name: string, text: string) => {
  const read = await extractText(name, new TextEncoder().encode(text));
  return 'fault' in read ? read.fault : read.pages;
};

test('the titles above a sheet’s headings stand before its table', async () => {
  expect(await textOf('list.csv', 'List of plans,,\n,,\n12 March,,\nName,DOB,Age\nJamie,12/03/2009,7\n')).toEqual([
    {
      text: 'List of plans |  | \n12 March |  | \nName | DOB | Age\nJamie | 12/03/2009 | 7',
      markdown:
        '## list\n\nList of plans. 12 March\n\n| Name | DOB | Age |\n| --- | --- | --- |\n| Jamie | 12/03/2009 | 7 |\n',
    },
  ]);
  expect(await textOf('one.csv', 'Name\nJamie\n')).toEqual([
    { text: 'Name\nJamie', markdown: '## one\n\n| Name |\n| --- |\n| Jamie |\n' },
  ]);
});

test('data, a calendar and a message are read as the words they hold, and a packed message is not', async () => {
  expect(await textOf('a.json', '{"note": "JS, aged 7\\nborn \\u0031 May"}')).toEqual([
    { text: '{"note": "JS, aged 7\nborn 1 May"}' },
  ]);
  expect(await textOf('a.ics', 'BEGIN:VCALENDAR\r\nSUMMARY:JS\\, ag\r\n ed 7\r\n')).toEqual([
    { text: 'BEGIN:VCALENDAR\nSUMMARY:JS, aged 7\n' },
  ]);
  expect(await textOf('a.eml', 'Subject: x\n\nJS, aged 7\n')).toEqual([{ text: 'Subject: x\n\nJS, aged 7\n' }]);
  const quoted = 'Content-Transfer-Encoding: quoted-printable\n\n';
  expect(await textOf('a.eml', `${quoted}JS, ag=\ned 7 =E2=80=93 Zo=C3=AB\n`)).toEqual([
    { text: `${quoted}JS, aged 7 – Zoë\n` },
  ]);
  expect(await textOf('a.eml', 'Content-Transfer-Encoding: base64\n\nSlMsIGFnZWQgNw==\n')).toMatch(/packed/);
});

test('a sheet with tabs and a workbook with macros are read as sheets', async () => {
  expect(await textOf('a.tsv', 'Name\tDOB\nJamie\t12/03/2009\n')).toEqual([
    expect.objectContaining({ text: 'Name | DOB\nJamie | 12/03/2009' }),
  ]);
  expect(await textOf('a.xlsm', 'rubbish')).not.toMatch(/cannot be imported/);
});

test('a workbook’s hidden sheets, rows and columns are told of where they hold something', async () => {
  const carries = async (...sheets: Partial<BookSheet>[]) => {
    const rows = [
      ['Team', 'Cases'],
      ['North', 200],
    ];
    const named = sheets.map((sheet, index) => ({ name: `Sheet ${index}`, rows, ...sheet }));
    const read = await extractText('a.xlsx', await book(named));
    return 'fault' in read ? read.fault : (read.carries ?? []);
  };
  expect(await carries({})).toEqual([]);
  expect(await carries({ hiddenColumns: [3] }, { hidden: true, rows: [] })).toEqual([]);
  expect(await carries({}, { hidden: true })).toEqual(['hidden sheets']);
  expect(await carries({ hiddenColumns: [2] })).toEqual(['hidden columns']);
  expect(await carries({ hiddenRows: [2] })).toEqual(['hidden rows']);
});

/** An Office file with other parts put into it. */
const withParts = (bytes: Uint8Array, parts: Record<string, string>) =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  });

test('what stands in a Word file beside its text is read apart from it, and files in it are named', async () => {
  const paragraph = (...runs: string[]) => `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
  const bytes = withParts(await word([p('The text.')]), {
    'word/header9.xml': `<w:hdr>${paragraph('The he', 'ader')}</w:hdr>`,
    'word/footer9.xml': `<w:ftr>${paragraph('The footer &amp; more')}</w:ftr>`,
    'word/footer8.xml': `<w:ftr><w:p><w:r><w:t>Before</w:t>${paragraph('The box')}<w:t>after</w:t></w:r></w:p></w:ftr>`,
    'word/_rels/header9.xml.rels': '<Relationships><Relationship Target="mailto:jane@b.uk?subject=x"/></Relationships>',
    'customXml/item1.xml': '<field>The field</field>',
    'docProps/core.xml': '<cp:coreProperties><dc:title>The title</dc:title></cp:coreProperties>',
    'word/embeddings/Sheet1.xlsx': 'PK',
  });
  const read = await extractText('a.docx', bytes);
  expect(read).toMatchObject({ pages: [{ text: 'The text.' }], carries: ['files inside it'] });
  const beside = 'beside' in read ? read.beside?.split('\n\n') : [];
  for (const words of [
    'The header',
    'The footer & more',
    'Before',
    'The box',
    'after',
    'jane@b.uk',
    'The field',
    'The title',
  ])
    expect(beside).toContain(words);
});

test('the text boxes and described pictures of a Word file are read beside its text', async () => {
  const bytes = await word([p('The text.')]);
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  const box =
    '<w:p><w:r><wp:docPr id="1" descr="The picture"/><w:txbxContent><w:p><w:r><w:t>The box</w:t></w:r></w:p></w:txbxContent></w:r></w:p>';
  const read = await extractText(
    'a.docx',
    withParts(bytes, { 'word/document.xml': xml.replace('<w:body>', `<w:body>${box}`) }),
  );
  const beside = 'beside' in read ? read.beside?.split('\n\n') : [];
  expect(beside).toEqual(expect.arrayContaining(['The box', 'The picture']));
});

test('the comments, fields, bookmarks, titles and addresses of a PDF are read beside its pages', async () => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  page.drawText('The page.', { x: 50, y: 700, font: await pdf.embedFont(StandardFonts.Helvetica) });
  const field = pdf.getForm().createTextField('name');
  field.setText('The field');
  field.addToPage(page, { x: 50, y: 500, width: 400, height: 20 });
  const note = (Subtype: string, entries: Record<string, PDFObject>) =>
    page.node.addAnnot(
      pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype, Rect: [10, 10, 30, 30], ...entries })),
    );
  note('Text', { Contents: PDFString.of('The comment') });
  const action = pdf.context.obj({ S: 'URI', URI: PDFString.of('mailto:jane@b.uk') });
  note('Link', { A: action });
  const outline = pdf.context.nextRef();
  const bookmark = pdf.context.register(pdf.context.obj({ Title: PDFString.of('The bookmark'), Parent: outline }));
  pdf.context.assign(outline, pdf.context.obj({ Type: 'Outlines', First: bookmark, Last: bookmark, Count: 1 }));
  pdf.catalog.set(PDFName.of('Outlines'), outline);
  pdf.setTitle('The title');
  const read = await extractText('a.pdf', await pdf.save());
  expect(read).toMatchObject({ pages: [{ text: 'The page.' }], carries: ['comments', 'filled-in fields'] });
  const beside = 'beside' in read ? read.beside?.split('\n\n') : [];
  expect(beside).toEqual(
    expect.arrayContaining(['The title', 'The bookmark', 'The comment', 'The field', 'jane@b.uk']),
  );
});

test('a presentation is read slide by slide, with its notes beside', async () => {
  const made = slides([
    { shapes: title('First') },
    { shapes: '<p:pic/>' },
    { shapes: title('Third') + shape(para('Ring 01632 960123.')), notes: 'A note' },
  ]);
  const read = await extractText('deck.pptx', made);
  expect(read).toMatchObject({
    pages: [
      { page: 1, text: 'First' },
      { page: 3, text: 'Third\nRing 01632 960123.' },
    ],
    carries: ['notes to slides'],
    beside: 'A note',
  });
});
