import { expect, test } from 'vitest';
import { attachmentEndings } from '../evidence/rules/attachment-kind.ts';
import { compressedTypes, mediaTypes } from './media-types.ts';

const typeOf = (ending: string) => mediaTypes.find((one) => one.ending === ending)?.type;

test('no attachment is sent as what a browser would run, and letters not as what it would show', () => {
  for (const ending of attachmentEndings)
    expect([ending, typeOf(ending)?.match(/html|script|svg/)]).toEqual([ending, null]);
  expect([typeOf('msg'), typeOf('eml')]).toEqual(['application/octet-stream', 'application/octet-stream']);
});

test('the files of the search index have a type, which no server knows by itself', () => {
  for (const ending of ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter', 'wasm'])
    expect(typeOf(ending)).toMatch(/^application\/(?:octet-stream|wasm)$/);
});

test('only text is compressed, and UTF-8 is said only of what is never anything else', () => {
  expect(compressedTypes.filter((type) => !/^text\/|json$|svg\+xml$/.test(type))).toEqual([]);
  const utf8 = mediaTypes.flatMap((one) => (one.utf8 ? [one.ending] : []));
  expect(utf8).toEqual(['html', 'css', 'js', 'ics']);
});
