import { expect, test } from 'vitest';
import { growsFrom, plainWord, stemOf } from './words.ts';

test.each([
  ['adopti', 'adopt', true],
  ['adoption', 'adopt', true],
  ['agencie', 'agenc', true],
  ['assessmen', 'assess', true],
  ['irony', 'iro', false],
  ['safegard', 'safe', false],
  ['sending', 'se', false],
  ['470', '47', false],
])('whether %s may be growing from %s: %s', (word, stem, grows) => expect(growsFrom(word, stem)).toBe(grows));

test.each([
  ['leavers', 'leaver', true],
  ['policies', 'policy', true],
  ['caring', 'care', true],
  ['notes', 'noted', true],
  ['cars', 'car', true],
  ['s47s', 's47', true],
  ['30s', '30', false],
  ['police', 'policy', false],
  ['notes', 'not', false],
  ['party', 'part', false],
])('whether %s and %s are forms of one word: %s', (one, other, same) =>
  expect(stemOf(one) === stemOf(other)).toBe(same),
);

test.each([
  ['2.06', '2.06'],
  ['9.1%', '9.1'],
  ['(34).', '34'],
  ['U.K.', 'uk'],
  ['Children’s', 'childrens'],
])('the plain form of %s is %s', (word, plain) => expect(plainWord(word)).toBe(plain));
