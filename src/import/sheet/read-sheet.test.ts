import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { draft } from '../draft/draft.ts';
import { documentRegister } from './document-register.ts';
import { readSheet } from './read-sheet.ts';
import { csv, excel, sheet } from './sheet-for-tests.ts';
import { noContent } from '../no-content-for-tests.ts';

const row = (number: number, texts: readonly string[], more = '') =>
  `<row r="${number}"${more}>${texts
    .map((text, index) => `<c r="${'ABCD'[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join('')}</row>`;

/** An Excel file of sheets given as the XML of their rows; cells of style 1 are shown in per cent, those of style 2 struck out. */
function excelOf(sheets: readonly { name: string; rows: string; state?: string }[]): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const of = (map: (sheet: (typeof sheets)[number], index: number) => string) => sheets.map(map).join('');
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${kind}"><sheets>${of(
      ({ name, state = 'visible' }, index) =>
        `<sheet name="${name}" sheetId="${index + 1}" state="${state}" r:id="rId${index}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${of(
      (_, index) => `<Relationship Id="rId${index}" Type="${kind}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
    )}<Relationship Id="rIdS" Type="${kind}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf fontId="1"/><xf fontId="2"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="46"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, index) => [
        `xl/worksheets/sheet${index}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

const warned = (warnings: readonly { code: string; message: string }[]) =>
  warnings.map(({ code, message }) => `${code}: ${message}`);

test('a share is read as it is shown, and a cell without a value is told of', async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>0.8500000000000001</v></c><c r="B1"><v>0.85</v></c></row>' +
    '<row r="2"><c r="A2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B2"><f>1+1</f></c><c r="C2"><v>1</v></c></row>';
  const read = await readSheet(excelOf([{ name: 'R&amp;D', rows }]), 'a.xlsx');
  if ('fault' in read) throw new Error(read.fault.message);
  expect(read.value[0]?.rows.map((cells) => cells.slice(0, 2))).toEqual([
    ['85%', '0.85'],
    ['', ''],
  ]);
  expect(warned(read.warnings)).toEqual([
    'cell-error: The sheet “R&D”: these cells show a mistake of a formula, so they were left empty: A2 (#DIV/0!). Correct them in Excel, or enter the values by hand.',
    'cell-unsaved: The sheet “R&D”: the results of these formulas are not saved in the file, so they were left empty: B2. Open it in Excel, save it and use the new copy.',
  ]);
});

test('a number that is no day stays the number it is, and the file is read', async () => {
  const cell = (value: string, index: number) => `<c r="${'ABCDE'[index] ?? ''}1" s="4"><v>${value}</v></c>`;
  const numbers = ['43101', '9434765919', '99999999999999', '-5', '2958466'];
  const read = await readSheet(
    excelOf([{ name: 'A', rows: `<row r="1">${numbers.map(cell).join('')}</row>` }]),
    'a.xlsx',
  );
  if ('fault' in read) throw new Error(read.fault.message);
  expect(read.value[0]?.rows).toEqual([['2018-01-01', ...numbers.slice(1)]]);
});

test('a time is no day, and a share is rounded as Excel shows it', async () => {
  const cell = ([value, style]: readonly [string, number], index: number) =>
    `<c r="${'ABCDEF'[index] ?? ''}1" s="${style}"><v>${value}</v></c>`;
  const cells = [
    ['0.604166666666667', 5],
    ['1.5', 6],
    ['0.285', 1],
    ['-0.285', 1],
    ['0.14445', 7],
    ['0.284999', 1],
  ] as const;
  const read = await readSheet(
    excelOf([{ name: 'A', rows: `<row r="1">${cells.map(cell).join('')}</row>` }]),
    'a.xlsx',
  );
  if ('fault' in read) throw new Error(read.fault.message);
  expect(read.value[0]?.rows).toEqual([['14:30', '36:00:00', '29%', '-29%', '14.45%', '28%']]);
});

test('every sheet with the columns of a register is read, and what is hidden or left is named', async () => {
  const header = row(1, ['Title', 'Type', 'Status', 'Location']);
  const of = (number: number, title: string, more = '') => row(number, [title, 'policy', 'held', 'Shelf'], more);
  const bytes = excelOf([
    { name: 'Policies', rows: `${header}${of(2, 'One')}${of(5, 'Two', ' hidden="1"')}` },
    { name: 'More', rows: `${header}${of(2, 'Three')}` },
    { name: 'Notes', rows: row(1, ['Ask the archive']) },
    { name: 'Old', state: 'hidden', rows: `${header}${of(2, 'Four')}` },
  ]);
  const read = await readDocument('register.xlsm', bytes);
  if ('fault' in read) throw new Error(read.fault.message);
  const { drafts, warnings } = documentRegister.convert(read.value, noContent);
  expect(drafts.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  expect(warned([...read.warnings, ...warnings])).toEqual([
    'rows-hidden: The sheet “Policies”: these rows are hidden in Excel, by a filter or by hand: 5. Unless another line says that they were left out, they were read like the others. Check that they belong here.',
    'sheet-hidden: The sheet “Old”: it is hidden in Excel. Check that what it holds belongs here.',
    'sheet-unread: The sheet “Notes” was not read, because its columns are not those of the others. If it counts, save it as a file of its own and import that.',
    'sheet-unread: The sheet “Old” was not read, because it is hidden in Excel. If it counts, save it as a file of its own and import that.',
  ]);
});

test('a row or a cell that is struck out counts no more, but is named, and a draft shows it as struck out', async () => {
  const struckRow = row(3, ['Old plan', 'plan', 'held', 'Shelf']).replace(/<c /g, '<c s="2" ');
  const partly = row(4, ['New plan', 'plan', 'held', '']).replace(
    '<is><t></t></is>',
    '<is><r><rPr><strike/></rPr><t>Desk</t></r><r><t> Shelf</t></r></is>',
  );
  const rows = `${row(1, ['Title', 'Type', 'Status', 'Location'])}${row(2, ['Plan A', 'plan', 'held', 'Shelf']).replace(/<c /g, '<c s="3" ')}${struckRow}${partly}`;
  const read = await readDocument('register.xlsx', excelOf([{ name: 'Plans', rows }]));
  if ('fault' in read) throw new Error(read.fault.message);
  const { drafts, warnings } = documentRegister.convert(read.value, noContent);
  expect(drafts.map(({ data }) => [data['title'], data['location']])).toEqual([
    ['Plan A', 'Shelf'],
    ['New plan', undefined],
  ]);
  expect(warned(warnings)).toEqual([
    'struck-out: The sheet “Plans”: these cells are struck out, wholly or in part, so they were left out: A3 (“Old plan”), B3 (“plan”), C3 (“held”), D3 (“Shelf”), D4 (“Desk Shelf”). Add by hand what still counts.',
  ]);
  expect(draft.convert(read.value, noContent).drafts[0]?.body).toContain('| ~~Old plan~~ | ~~plan~~ |');
});

const readCsv = (text: string) => readSheet(strToU8(text), 'a.csv');

test('a quotation mark that is not closed does not run rows into one', async () => {
  expect(await readCsv('Title,Type\n"Alpha,policy\nBeta,policy\n"Gamma,policy\n')).toMatchObject({
    fault: { code: 'file-damaged', message: expect.stringContaining('in row 2 is not closed') as unknown },
  });
  expect(await readCsv('Title,Type\n6" ruler,policy\n"One\nline",policy\n')).toMatchObject({
    fault: { code: 'file-damaged' },
  });
  expect(await readCsv('Title,Type\n6" ruler,policy\n"Quoted" plan,policy\n')).toMatchObject({
    value: [
      {
        rows: [
          ['Title', 'Type'],
          ['6" ruler', 'policy'],
          ['"Quoted" plan', 'policy'],
        ],
      },
    ],
  });
  expect(await readCsv('Title,Type\n"One\nline",policy\n')).toMatchObject({
    value: [
      {
        rows: [
          ['Title', 'Type'],
          ['One\nline', 'policy'],
        ],
      },
    ],
  });
});

test('a line above the header or Excel’s note of the delimiter does not hide the columns, and rows keep their numbers', async () => {
  expect(await readCsv('Register of documents\n\nTitle;Type\nPlan;plan\n')).toMatchObject({
    value: [{ rows: [['Register of documents'], ['Title', 'Type'], ['Plan', 'plan']], numbers: [1, 3, 4] }],
  });
  expect(await readCsv('sep=;\nTitle;Type\n')).toMatchObject({ value: [{ rows: [['Title', 'Type']], numbers: [1] }] });
});

test('a file without an ending is told what to do', async () => {
  expect(await readDocument('register', strToU8('Title,Type'))).toMatchObject({
    fault: { message: expect.stringContaining('has no ending') as unknown },
  });
});

test('Excel is read as text, with dates year-month-day', async () => {
  const document = await sheet(
    await excel([
      ['Title', 'Date', 'Number'],
      ['Plan', new Date('2016-05-04T00:00:00Z'), 12],
    ]),
    'a.xlsx',
  );
  expect(document.format === 'sheet' && document.sheets[0]?.rows).toEqual([
    ['Title', 'Date', 'Number'],
    ['Plan', '2016-05-04', '12'],
  ]);
});

test('CSV with semicolons, a byte-order mark and guarded formulas is read', async () => {
  const document = await csv("\ufeffTitle;Note\nPlan;'=1+1\n");
  expect(document.format === 'sheet' && document.sheets[0]?.rows).toEqual([
    ['Title', 'Note'],
    ['Plan', '=1+1'],
  ]);
});

test('what is no sheet gets a sentence', async () => {
  const html = new TextEncoder().encode('<html><table></table></html>');
  const wordFile = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), 'xl/a.xml': [new Uint8Array(65_000_000), { level: 1 }] });
  const found = await Promise.all([
    readSheet(html, 'a.xlsx'),
    readSheet(wordFile, 'a.xlsx'),
    readSheet(bomb, 'a.xlsx'),
    readSheet(zipSync({ 'xl/workbook.xml': strToU8('<x') }), 'a.xlsx'),
    readSheet(new TextEncoder().encode('\n\n'), 'a.csv'),
    readSheet(new Uint8Array([0xe9, 0x2c]), 'a.csv'),
  ]);
  expect(found.map((read) => ('fault' in read ? read.fault.code : 'none'))).toEqual([
    'file-is-html',
    'file-not-excel',
    'file-too-large-unpacked',
    'file-damaged',
    'file-no-text',
    'file-encoding',
  ]);
});

test('what a cell hides in a word is not carried into the evidence', async () => {
  const document = await csv('Title,Type\nSafe\u200Bguarding\u00A0plan\u202E,plan\n');
  expect(document.format === 'sheet' && document.sheets[0]?.rows[1]).toEqual(['Safeguarding plan', 'plan']);
});
