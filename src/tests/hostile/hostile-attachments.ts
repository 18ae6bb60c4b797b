import { Document, Packer, TextRun, Paragraph, InsertedTextRun, DeletedTextRun } from 'docx';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { AFRelationship, PDFDocument } from 'pdf-lib';
import { deflateSync } from 'node:zlib';
import { pdfForTests } from '../../import/pdf/pdf-for-tests.ts';
import { p } from '../../import/word/word-for-tests.ts';

/** One file that somebody might keep with the evidence: what is wrong with it, its name and its bytes. */
export type HostileAttachment = readonly [wrong: string, name: string, bytes: Uint8Array];

const text = (words: string) => new Uint8Array(Buffer.from(words, 'latin1'));

/** A PDF of objects, each from its number and a colon on, without a table of where they stand: readers search for them. */
function pdfOf(objects: readonly (string | Uint8Array)[], trailer = '/Root 1 0 R'): Uint8Array {
  const body = objects.map((object, place) =>
    Buffer.concat([
      text(`${place + 1} 0 obj\n`),
      typeof object === 'string' ? text(object) : object,
      text('\nendobj\n'),
    ]),
  );
  return new Uint8Array(
    Buffer.concat([
      text('%PDF-1.7\n'),
      ...body,
      text(`trailer\n<< /Size ${objects.length + 1} ${trailer} >>\n%%EOF\n`),
    ]),
  );
}
const stream = (bytes: Uint8Array, more = '') =>
  Buffer.concat([text(`<< /Length ${bytes.length} ${more} >>\nstream\n`), bytes, text('\nendstream')]);
const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const page = (more = '') =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${more} >> >>`;
const words = stream(text('BT /F 12 Tf 50 700 Td (Some words.) Tj ET'));
const pdf = (content: string | Uint8Array = words, catalog = '', pages = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>') =>
  [`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`, pages, page(), content, font] as const;
const packed = (bytes: Uint8Array) => stream(deflateSync(bytes), '/Filter /FlateDecode');
const hex = '<' + 'ab'.repeat(32) + '>';

const types =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const body = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;
const run = (inside: string) => `<w:p><w:r><w:t>${inside}</w:t></w:r></w:p>`;
const word = (document: string | Uint8Array, more: Zippable = {}) =>
  zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
    ...more,
  });

/** The same bytes with the size that each part of a zip says it unpacks to, set to 9. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (const [mark, at] of [
    ['PK\u0003\u0004', 22],
    ['PK\u0001\u0002', 24],
  ] as const)
    for (let place = bytes.indexOf(mark, 0, 'latin1'); place >= 0; place = bytes.indexOf(mark, place + 4, 'latin1'))
      bytes.writeUInt32LE(9, place + at);
  return new Uint8Array(bytes);
}

const sheet = (rows: string) =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
const cell = (place: string) => `<row><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`;

async function withScript(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pdfForTests([{ text: 'Some words.' }]));
  document.addJavaScript('open', 'app.alert(1)');
  return document.save();
}

async function withFile(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pdfForTests([{ text: 'Some words.' }]));
  await document.attach(text('secret'), 'case-notes.txt', { afRelationship: AFRelationship.Data });
  return document.save();
}

async function withChanges(): Promise<Uint8Array> {
  const by = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' };
  const children = [
    new TextRun('Words '),
    new InsertedTextRun({ text: 'new', ...by }),
    new DeletedTextRun({ text: 'old', ...by }),
  ];
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })),
  );
}

const comments =
  '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p><w:r><w:t>Is it B?</w:t></w:r></w:p></w:comment></w:comments>';

/** Files that are damaged, locked, or made to harm whoever reads them. */
export async function hostileAttachments(): Promise<HostileAttachment[]> {
  const whole = await pdfForTests([{ text: 'Some words.' }]);
  const plain = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [p('Some words.')] }] })));
  const million = 1_000_000;
  return [
    ['a PDF as it should be', 'x.pdf', pdfOf(pdf())],
    ['an empty PDF', 'x.pdf', new Uint8Array()],
    ['a PDF of rubbish', 'x.pdf', text('%PDF-1.7 rubbish %%EOF')],
    ['a PDF that is cut off', 'x.pdf', whole.slice(0, whole.length / 2)],
    ['a PDF that is cut off and closed again', 'x.pdf', new Uint8Array([...whole.slice(0, 300), ...text('\n%%EOF')])],
    ['a web page called a PDF', 'x.pdf', text('<html><script>alert(1)</script>')],
    [
      'a PDF of an unknown lock',
      'x.pdf',
      pdfOf(pdf(), `/Root 1 0 R /ID [${hex} ${hex}] /Encrypt << /Filter /Own /V 9 >>`),
    ],
    [
      'a PDF that is locked',
      'x.pdf',
      pdfOf(
        pdf(),
        `/Root 1 0 R /ID [${hex} ${hex}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex} /U ${hex} /P -4 >>`,
      ),
    ],
    ['a PDF with a script', 'x.pdf', await withScript()],
    [
      'a PDF that runs a script when it opens',
      'x.pdf',
      pdfOf(pdf(words, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')),
    ],
    ['a PDF that starts a program', 'x.pdf', pdfOf(pdf(words, '/OpenAction << /S /Launch /F (cmd.exe) >>'))],
    ['a PDF with a file inside it', 'x.pdf', await withFile()],
    ['a PDF without text', 'x.pdf', pdfOf(pdf(stream(text(''))))],
    ['a PDF without pages', 'x.pdf', pdfOf(pdf(words, '', '<< /Type /Pages /Kids [] /Count 0 >>'))],
    [
      'a PDF whose pages lead back to themselves',
      'x.pdf',
      pdfOf(pdf(words, '', '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>')),
    ],
    [
      'a PDF that says it has a billion pages',
      'x.pdf',
      pdfOf(pdf(words, '', '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>')),
    ],
    ['a PDF that unpacks to 800 million blanks', 'x.pdf', pdfOf(pdf(packed(Buffer.alloc(800 * million, ' '))))],
    ['a PDF of twenty million drawing commands', 'x.pdf', pdfOf(pdf(packed(Buffer.from('q Q '.repeat(20 * million)))))],
    [
      'a PDF of ten million words',
      'x.pdf',
      pdfOf(pdf(packed(Buffer.from(`BT /F 1 Tf ${'(a) Tj '.repeat(10 * million)} ET`)))),
    ],
    ['a PDF nested a hundred thousand deep', 'x.pdf', pdfOf(pdf(stream(text(`BT ${'['.repeat(100_000)}`))))],
    [
      'a PDF whose drawing draws itself',
      'x.pdf',
      pdfOf([
        ...pdf(stream(text('/X Do'))).slice(0, 2),
        page('/XObject << /X 6 0 R >>'),
        stream(text('/X Do')),
        font,
        stream(
          text('/X Do BT /F 9 Tf (a) Tj ET'),
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
    ],
    ['a Word file as it should be', 'x.docx', plain],
    [
      'a Word file locked with a password',
      'x.docx',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...text('EncryptedPackage')]),
    ],
    ['a Word file that is cut off', 'x.docx', plain.slice(0, plain.length / 2)],
    ['a Word file of rubbish', 'x.docx', text('PK\u0003\u0004 rubbish')],
    ['a Word file that holds nothing', 'x.docx', zipSync({})],
    ['a Word file that unpacks to 200 million blanks', 'x.docx', word(Buffer.alloc(200 * million, ' '))],
    ['a Word file that lies about how much it unpacks to', 'x.docx', lying(word(body(run('x'.repeat(90 * million)))))],
    [
      'a Word file with words that are defined by themselves',
      'x.docx',
      word(body(run('&a;'), '<!DOCTYPE a [<!ENTITY a "&b;&b;"><!ENTITY b "&c;&c;">]>')),
    ],
    [
      'a Word file with a file of the machine',
      'x.docx',
      word(body(run('&a;'), '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
    ],
    [
      'a Word file nested ten thousand tables deep',
      'x.docx',
      word(body('<w:tbl><w:tr><w:tc>'.repeat(10_000) + run('x') + '</w:tc></w:tr></w:tbl>'.repeat(10_000))),
    ],
    ['a Word file of a million paragraphs', 'x.docx', word(body(run('x').repeat(million)))],
    ['a Word file with macros', 'x.docm', word(body(run('Some words.')), { 'word/vbaProject.bin': strToU8('x') })],
    ['a Word file with comments', 'x.docx', word(body(run('Some words.')), { 'word/comments.xml': strToU8(comments) })],
    ['a Word file with tracked changes', 'x.docx', await withChanges()],
    ['a sheet as it should be', 'x.xlsx', sheet(cell('A1'))],
    ['a sheet with a cell at its farthest corner', 'x.xlsx', sheet(cell('A1') + cell('XFD1048576'))],
    ['a sheet with a cell beyond it', 'x.xlsx', sheet(cell('A1') + cell('ZZZZZZZZ99999999999'))],
    ['a sheet that is a Word file', 'x.xlsx', plain],
    ['a text of NUL bytes', 'x.txt', new Uint8Array(million)],
    ['a text in UTF-16', 'x.txt', new Uint8Array([0xff, 0xfe, 0x61, 0])],
    ['a text nested a hundred thousand deep', 'x.md', text('> '.repeat(100_000) + 'x')],
    ['a text of signs written by number', 'x.txt', text('&#0;'.repeat(100_000))],
    ['a text of bullets in one another', 'x.txt', text('• '.repeat(100_000) + 'x')],
    ['a text far to the right', 'x.txt', text(`${' '.repeat(300)}Agenda`)],
    ['a table of one line and a million columns', 'x.csv', text(','.repeat(million))],
    ['a table whose quotation never ends', 'x.csv', text('a,"b\n'.repeat(1000))],
  ];
}
