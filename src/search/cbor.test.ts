import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCbor, readerOf, type Cbor } from './read-cbor.ts';
import { writeCbor } from './write-cbor.ts';

const { tree } = fc.letrec<{ tree: Cbor }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: -0x7fffffff, max: 0x7fffffff }),
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('tree'), { maxLength: 30 }),
  ),
}));

test('what is written is read again', () => {
  fc.assert(
    fc.property(tree, (value) => {
      expect(readCbor(writeCbor(value))).toEqual(value);
    }),
  );
});

test.each([0, 23, 24, 255, 256, 65_535, 65_536, 0xffffffff])(
  'a number as large as %d is, and one below zero',
  (value) => {
    expect(readCbor(writeCbor([value, -1 - value]))).toEqual([value, -1 - value]);
  },
);

test('a text of any length is, with every sign that it begins with', () => {
  for (const text of ['x'.repeat(65_535), 'x'.repeat(65_536), '\ufeffcare', '\x80'])
    expect(readCbor(writeCbor([text, 1]))).toEqual([text, 1]);
});

test('the bytes are those of the standard', () => {
  // The examples of RFC 8949, appendix A.
  expect([...writeCbor([1, [2, 3], 1000, -100, 'ü'])]).toEqual([
    0x85, 0x01, 0x82, 0x02, 0x03, 0x19, 0x03, 0xe8, 0x38, 0x63, 0x62, 0xc3, 0xbc,
  ]);
});

test('anything else is refused', () => {
  expect(() => readCbor(Uint8Array.of(0xa1, 0x01, 0x02))).toThrow('not known');
  expect(() => readCbor(Uint8Array.of(0x9f, 0x01, 0xff))).toThrow('not known');
  expect(() => readCbor(Uint8Array.of())).toThrow('not known');
  expect(() => readCbor(Uint8Array.of(0x41, 0x00))).toThrow('not known');
});

test('an index that is cut off is refused, not taken for one that ends', () => {
  expect(() => readCbor(Uint8Array.of(0x82, 0x01))).toThrow('not known');
  expect(() => {
    readerOf(Uint8Array.of(0x82, 0x01)).skip();
  }).toThrow('not known');
});
