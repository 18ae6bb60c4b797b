import { expect, test } from 'vitest';
import { knownWords } from './known-words.ts';
import { writeCbor } from './write-cbor.ts';

const part = (...words: string[]) => writeCbor([words.map((word, page) => [word, [[page, [1]]], []])]);
const found = (words: readonly { word: string }[]) => words.map(({ word }) => word);

test('the words that a stem begins are known once their part is there', () => {
  const words = knownWords();
  words.add(part('iro', 'ironi'));
  expect(found(words.begunBy('iron'))).toEqual(['ironi']);
  words.add(part('irrigate'));
  expect(found(words.begunBy('ir')).toSorted()).toEqual(['iro', 'ironi', 'irrigate']);
  expect([words.has('iro')?.word, words.has('iron')]).toEqual(['iro', undefined]);
});

test.each([
  // While adopting and adoption are being typed; the longest counts.
  ['adopti', 'adopti', ['adopt']],
  ['adoptin', 'adoptin', ['adopt']],
  // Irony is no form of iro, and permenance none of per, though its stem, permen, looks like one on the way to perments.
  ['ironi', 'irony', []],
  ['permen', 'permenance', []],
  ['visit', 'visit', []],
])('somebody who types on from %s (%s) may be coming from %j', (stem, typed, expected) => {
  const words = knownWords();
  words.add(part('adop', 'adopt', 'iro', 'per'));
  expect(found(words.before(stem, typed))).toEqual(expected);
});
