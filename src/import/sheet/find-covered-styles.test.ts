import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extractText } from '../extract-text.ts';
import { book } from './book-for-tests.ts';
import { excel } from './sheet-for-tests.ts';
import { findCoveredStyles } from './find-covered-styles.ts';
import { readSheet } from './read-sheet.ts';

const font = (colour = '') => `<font><sz val="11"/>${colour}</font>`;
const fill = (colour: string, pattern = 'solid') =>
  `<fill><patternFill patternType="${pattern}">${colour}<bgColor indexed="64"/></patternFill></fill>`;

/** Whether a cell with this font and this fill shows nothing. */
const isCovered = (letters: string, ground: string) =>
  findCoveredStyles(
    `<styleSheet><fonts>${font()}${letters}</fonts><fills>${fill('', 'none')}${ground}</fills><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="1"/></cellXfs></styleSheet>`,
  ).has('1');

test.each([
  ['black on black', font('<color rgb="FF000000"/>'), fill('<fgColor rgb="FF000000"/>'), true],
  ['what has no colour on black', font(), fill('<fgColor rgb="FF000000"/>'), true],
  ['the usual black on the usual black', font('<color theme="1"/>'), fill('<fgColor theme="1"/>'), true],
  ['the usual black on black', font('<color theme="1"/>'), fill('<fgColor rgb="FF000000"/>'), true],
  ['one tint on the same', font('<color theme="4" tint="0.5"/>'), fill('<fgColor theme="4" tint="0.5"/>'), true],
  ['white on white', font('<color theme="0"/>'), fill('<fgColor rgb="FFFFFFFF"/>'), true],
  ['white on black', font('<color theme="0"/>'), fill('<fgColor theme="1"/>'), false],
  ['one tint on another', font('<color theme="4"/>'), fill('<fgColor theme="4" tint="0.5"/>'), false],
  ['black on a pattern', font(), fill('<fgColor rgb="FF000000"/>', 'gray125'), false],
  ['black on no fill', font(), fill('', 'none'), false],
  ['white on navy', font('<color rgb="FFFFFFFF"/>'), fill('<fgColor rgb="FF000080"/>'), false],
])('%s: %#', (_, letters, ground, expected) => {
  expect(isCovered(letters, ground)).toBe(expected);
});

test('cells in the colour of their fill are left out and named, and their words reach nobody', async () => {
  const parts = unzipSync(
    await excel([
      ['Name', 'Age'],
      ['Jane Doe', 7],
    ]),
  );
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  edit('xl/styles.xml', (xml) =>
    xml
      .replace(/<fonts[\s\S]*?<\/fonts>/, `<fonts>${font()}</fonts>`)
      .replace(/<fills[\s\S]*?<\/fills>/, `<fills>${fill('', 'none')}${fill('<fgColor rgb="FF000000"/>')}</fills>`)
      .replace(
        /<cellXfs[\s\S]*?<\/cellXfs>/,
        '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="0" fillId="1"/></cellXfs>',
      ),
  );
  edit('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<c r="A2"(?: s="\d+")?/, '<c r="A2" s="1"'));
  const bytes = zipSync(parts);
  const got = await readSheet(bytes, 'x.xlsx');
  if ('fault' in got) throw new Error(got.fault.message);
  expect(got.value[0]?.rows).toEqual([
    ['Name', 'Age'],
    ['', '7'],
  ]);
  expect(got.warnings).toEqual([
    { code: 'words-covered', message: expect.stringMatching(/: A2\. They were left out/) as string },
  ]);
  expect(await extractText('x.xlsx', bytes)).toMatchObject({ covered: [{}] });
});

/** A workbook whose first sheet is covered as a whole. */
function coverFirst(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  const edit = (path: string, change: (xml: string) => string) => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const covered = `<fonts>${font()}</fonts><fills>${fill('', 'none')}${fill('<fgColor rgb="FF000000"/>')}</fills>`;
  const formats = '<cellXfs><xf fontId="0" fillId="0"/><xf fontId="0" fillId="1"/></cellXfs>';
  edit('xl/styles.xml', (xml) => xml.replace(/<fonts[\s\S]*<\/cellXfs>/, covered + formats));
  edit('xl/worksheets/sheet1.xml', (xml) => xml.replace(/<c r="A1"(?: s="\d+")?/, '<c r="A1" s="1"'));
  return zipSync(parts);
}

test('a workbook whose cells are all covered is said to be that, not to hold none', async () => {
  const bytes = coverFirst(await excel([['Jane Doe']]));
  expect(await readSheet(bytes, 'x.xlsx')).toMatchObject({ fault: { code: 'sheet-all-covered' } });
});

test('a sheet whose cells are all covered is told of beside others', async () => {
  const sheets = [
    { name: 'One', rows: [['Jane Doe']] },
    { name: 'Two', rows: [['Early help']] },
  ];
  const bytes = coverFirst(await book(sheets));
  expect(await readSheet(bytes, 'x.xlsx')).toMatchObject({
    value: [{ name: 'Two', rows: [['Early help']] }],
    warnings: [{ code: 'words-covered' }],
  });
});
