import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpackOffice } from './unpack-office.ts';

const bomb = () =>
  zipSync({
    'word/document.xml': strToU8('<w:document/>'),
    'word/more.xml': [new Uint8Array(2_000_000), { level: 9 }],
  });

test('a file that would unpack beyond the limit is not opened', () => {
  expect(bomb().length).toBeLessThan(10_000);
  expect(unpackOffice(bomb(), 1_000_000)).toEqual({
    fault: {
      code: 'file-too-large-unpacked',
      message:
        'The file would unpack to 2 million characters, which no report needs. It was not opened; check where it comes from.',
    },
  });
});

test('a part that states a smaller size than it has is cut off at what it states', () => {
  const bytes = Buffer.from(bomb());
  const entry = bytes.lastIndexOf('word/more.xml', undefined, 'latin1');
  bytes.writeUInt32LE(1000, entry - 46 + 24);
  const office = unpackOffice(bytes, 1_000_000);
  expect('parts' in office ? office.parts['word/more.xml']?.length : 1000).toBe(1000);
});

test('pictures and programs are named but not unpacked', () => {
  const office = unpackOffice(
    zipSync({
      'word/document.xml': strToU8('<w:document/>'),
      'word/media/image1.png': strToU8('x'),
      'word/vbaProject.bin': strToU8('y'),
    }),
  );
  expect('parts' in office && [Object.keys(office.parts), office.names]).toEqual([
    ['word/document.xml'],
    ['word/document.xml', 'word/media/image1.png', 'word/vbaProject.bin'],
  ]);
});

test('a part in which thousands of elements are never closed is given up at once', () => {
  const unclosed = (name: string) =>
    zipSync({ [`word/${name}s.xml`]: strToU8(`<w:${name} w:id="1">`.repeat(100_000)) });
  expect(['comment', 'style', 'document'].map((name) => unpackOffice(unclosed(name)))).toMatchObject(
    [1, 2, 3].map(() => ({ fault: { code: 'file-damaged' } })),
  );
});

test('many elements beside one another, and signs of tags in values, comments and other alphabets, are not taken for depth', () => {
  const xml = [
    `<a>${'<b><c/></b><c x="1"/>'.repeat(2000)}</a>`,
    `<a>${`<c x=">" y='<"'/>`.repeat(2000)}</a>`,
    `<a>${'<!-- <b> --><![CDATA[<b>]]><?b c?>'.repeat(2000)}</a>`,
    Buffer.from(`<a>${'<b></b>'.repeat(2000)}</a>`, 'utf16le').toString('latin1'),
  ];
  const parts = Object.fromEntries(xml.map((part, at) => [`customXml/item${at}.xml`, strToU8(part, true)]));
  expect(unpackOffice(zipSync(parts))).toHaveProperty('parts');
});
