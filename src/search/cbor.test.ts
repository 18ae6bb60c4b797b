import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCbor, type Cbor } from './read-cbor.ts';
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
});
