import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makePieceReader } from './make-piece-reader.ts';

/** The pieces of each text as a reader hears of them. */
function readAll(texts: readonly string[], fewest: number): string[][] {
  const pieces: string[] = [];
  const read = makePieceReader(fewest, (piece) => pieces.push(piece));
  return texts.map((text) => {
    const heard: string[] = [];
    read(text, (piece) => heard.push(pieces[piece] ?? 'none'));
    return heard;
  });
}

/** The same, by cutting each text up. */
const cutAll = (texts: readonly string[], fewest: number): string[][] =>
  texts.map((text) => [...new Set(text.split(/[ \n]/).filter(({ length }) => length >= fewest))]);

test('each text’s different pieces are heard once, in order', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('review', 'reviews', 'IRO', '’'),
  );
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', '  ', '-'))).map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(fc.array(text), fc.integer({ min: 1, max: 5 }), (texts, fewest) => {
      expect(readAll(texts, fewest)).toEqual(cutAll(texts, fewest));
    }),
  );
});

test('a hundred thousand different ones too', () => {
  const texts = Array.from({ length: 200 }, (_, text) =>
    Array.from({ length: 1000 }, (_, place) => ((text * 500 + place) * 7919).toString(36)).join(' '),
  );
  expect(readAll(texts, 2)).toEqual(cutAll(texts, 2));
});

test('pieces that have one of their two hashes in common are told apart', () => {
  const texts = ['hqzapkeck csclaqfod', 'hkboqrsnp yruyykwsw', 'yruyykwsw hqzapkeck'];
  expect(readAll(texts, 1)).toEqual(cutAll(texts, 1));
});
