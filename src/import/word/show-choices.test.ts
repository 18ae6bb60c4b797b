import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { formatBody } from './format-body.ts';
import { readWord } from './read-word.ts';
import { p, word } from './word-for-tests.ts';

const field = (chosen: string, looks = '') =>
  `<w:r>${looks}<w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${chosen}<w:listEntry w:val="Red"/><w:listEntry w:val="Amber &amp; up"/><w:listEntry w:val=" "/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test('what a drop-down field of an old form shows is read, unless it is hidden or empty', async () => {
  const parts = unzipSync(await word([p('Rating:')]));
  const fields = [
    field('<w:result w:val="1"/><w:default w:val="0"/>'),
    field('<w:default w:val="1"/>'),
    field(''),
    field('<w:result w:val="2"/>'),
    field('', '<w:rPr><w:vanish/></w:rPr>'),
  ];
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  parts['word/document.xml'] = strToU8(
    xml.replace('</w:p>', `${fields.map((one) => `<w:r><w:t>|</w:t></w:r>${one}`).join('')}</w:p>`),
  );
  const read = await readWord(zipSync(parts));
  if ('fault' in read) throw new Error(read.fault.message);
  expect(formatBody(read.value.children)).toBe('Rating:|Amber & up|Amber & up|Red||');
  expect(read.warnings.map(({ message }) => message)).toEqual([
    'The document has hidden text, which was left out: “Red”. If it counts, write it into the text.',
  ]);
});
