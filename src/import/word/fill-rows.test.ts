import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fillRows } from './fill-rows.ts';
import { formatBody } from './format-body.ts';
import { readWord } from './read-word.ts';
import { table, word } from './word-for-tests.ts';

const row = (properties: string) =>
  `<w:tr><w:trPr>${properties}</w:trPr><w:tc><w:p><w:r><w:t>Audit</w:t></w:r></w:p></w:tc></w:tr>`;

test('a row that begins further right has an empty cell over the columns it leaves out', () => {
  expect(fillRows(row('<w:gridBefore w:val="2"/>'))).toBe(
    row('<w:gridBefore w:val="2"/>').replace(
      '</w:trPr>',
      '</w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>',
    ),
  );
});

test('rows that begin at the left, or did so only before a tracked change, stay as they are', () => {
  const before = '<w:trPrChange w:id="1"><w:trPr><w:gridBefore w:val="1"/></w:trPr></w:trPrChange>';
  expect(fillRows(row('<w:gridBefore w:val="0"/>'))).toBe(row('<w:gridBefore w:val="0"/>'));
  expect(fillRows(row(before))).toBe(row(''));
});

test('in a Word file its cells stand under their own titles', async () => {
  const parts = unzipSync(
    await word([
      table([
        ['Recommendation', 'Action', 'Lead'],
        ['Audit', 'DCS'],
      ]),
    ]),
  );
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const properties = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>';
  const at = xml.lastIndexOf('<w:tr>') + '<w:tr>'.length;
  parts['word/document.xml'] = strToU8(xml.slice(0, at) + properties + xml.slice(at));
  const read = await readWord(zipSync(parts));
  expect('value' in read && formatBody(read.value.children)).toContain('| | Audit | DCS |');
});
