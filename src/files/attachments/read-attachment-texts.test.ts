import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentEndings } from '../../evidence/rules/attachment-kind.ts';
import { isOpened } from '../../import/look-into.ts';
import { isSearched, readAttachmentTexts } from './read-attachment-texts.ts';

let folder: string;
const cache = () => join(folder, 'cache');
const files = ['plan.pdf', 'minutes.docx', 'notes.txt', 'broken.pdf', 'picture.png'].map((name) => ({
  file: `attachments/${name}`,
  size: 10,
}));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'attachment-texts-'));
  mkdirSync(join(folder, 'attachments'));
  const put = (name: string, bytes: Uint8Array | string) => writeFileSync(join(folder, 'attachments', name), bytes);
  const pdf = await PDFDocument.create();
  for (const text of ['The first page.', 'A visit within five days.']) pdf.addPage().drawText(text, { x: 50, y: 500 });
  put('plan.pdf', await pdf.save());
  const word = new Document({ sections: [{ children: [new Paragraph('The board met.')] }] });
  put('minutes.docx', await Packer.toBuffer(word));
  put('notes.txt', 'Some notes.\n');
  put('broken.pdf', '%PDF-1.4 rubbish');
  put('picture.png', 'x');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a PDF is read page by page, Word and text whole, a broken file is named, and anything else is left', async () => {
  const texts = await readAttachmentTexts(folder, files, cache());
  expect(texts).toEqual([
    {
      file: 'attachments/plan.pdf',
      pages: [
        { page: 1, text: 'The first page.' },
        { page: 2, text: 'A visit within five days.' },
      ],
    },
    { file: 'attachments/minutes.docx', pages: [{ text: 'The board met.' }] },
    { file: 'attachments/notes.txt', pages: [{ text: 'Some notes.' }] },
    { file: 'attachments/broken.pdf', fault: expect.stringMatching(/PDF/) as string },
  ]);
});

test('what was read once is kept by the file’s fingerprint, and a damaged copy is read anew', async () => {
  const [code = ''] = readdirSync(cache());
  const [kept = ''] = readdirSync(join(cache(), code));
  const before = await readAttachmentTexts(folder, files, cache());
  writeFileSync(join(cache(), code, kept), 'rubbish');
  expect(await readAttachmentTexts(folder, files, cache())).toEqual(before);
  expect(readdirSync(join(cache(), code))).toHaveLength(4);
});

test('of what other code has read only the newest stays', async () => {
  const [code = ''] = readdirSync(cache());
  rmSync(join(cache(), code), { recursive: true });
  for (const [place, name] of ['other-1', 'other-2', 'other-3'].entries()) {
    mkdirSync(join(cache(), name));
    utimesSync(join(cache(), name), place, place);
  }
  await readAttachmentTexts(folder, files, cache());
  expect(readdirSync(cache()).sort()).toEqual([code, 'other-2', 'other-3'].sort());
});

test('what an import reads page by page may be kept with the evidence, is searched and is looked through', () => {
  for (const ending of ['pdf', 'docx', 'docm', 'pptx', 'pptm', 'ppsx', 'txt', 'md']) {
    const file = `attachments/X.${ending.toUpperCase()}`;
    expect([ending, attachmentEndings.includes(ending), isSearched(file), isOpened(file)]).toEqual([
      ending,
      true,
      true,
      true,
    ]);
  }
});
