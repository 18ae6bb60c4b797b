import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readWord } from './read-word.ts';
import { p, word } from './word-for-tests.ts';

const faultOf = async (bytes: Uint8Array) => {
  const read = await readWord(bytes);
  return 'fault' in read ? read.fault.code : 'none';
};

test('what is no Word file gets a sentence that says what it is', async () => {
  const docx = await word([p('Text.')]);
  const sheet = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') });
  const declared = zipSync({
    'word/document.xml': strToU8('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><w:document/>'),
  });
  const cases = {
    html: new TextEncoder().encode('<html><body><p>Report</p></body></html>'),
    'html with a comment first': new TextEncoder().encode(
      '\ufeff<!-- saved from Word -->\n<!DOCTYPE html><html></html>',
    ),
    'mail web archive': new TextEncoder().encode('MIME-Version: 1.0\nContent-Type: multipart/related'),
    rtf: new TextEncoder().encode('{\\rtf1 Report}'),
    'plain text': new TextEncoder().encode('Report'),
    truncated: docx.subarray(0, docx.length - 400),
    'an Excel file': sheet,
    'an entity declaration': declared,
    empty: await word([]),
  };
  const found = await Promise.all(Object.entries(cases).map(async ([name, bytes]) => [name, await faultOf(bytes)]));
  expect(Object.fromEntries(found)).toEqual({
    html: 'file-is-html',
    'html with a comment first': 'file-is-html',
    'mail web archive': 'file-is-html',
    rtf: 'file-is-rtf',
    'plain text': 'file-not-office',
    truncated: 'file-damaged',
    'an Excel file': 'file-not-word',
    'an entity declaration': 'file-unsafe',
    empty: 'file-no-text',
  });
});
