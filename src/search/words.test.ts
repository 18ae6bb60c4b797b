import { expect, test } from 'vitest';
import { growsFrom, piecesOf, plainWord, stemOf, wordsOf } from './words.ts';

test.each([
  ['adopti', 'adopt', true],
  ['adoption', 'adopt', true],
  ['agencie', 'agenc', true],
  ['assessmen', 'assess', true],
  ['irony', 'iro', false],
  ['safegard', 'safe', false],
  ['sending', 'se', false],
  ['being', 'be', false],
  ['caring', 'car', true],
  ['adopting', 'adapt', false],
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
  ['adoptions', 'adopt', true],
  ['adaptation', 'adapt', true],
  ['adaptations', 'adapted', true],
  ['readings', 'read', true],
  ['classes', 'class', true],
  ['applied', 'apply', true],
  ['used', 'us', false],
  ['1990s', '1990', false],
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
  ['.5', '5'],
  ['Zoë', 'zoe'],
  ['Children’s', 'childrens'],
])('the plain form of %s is %s', (word, plain) => expect(plainWord(word)).toBe(plain));

test.each([
  ['27,519 children', '27519 children'],
  ['sections 3,14,15', 'sections 3 14 15'],
  ['part,123', 'part 123'],
  ['1,2345', '1 2345'],
  ['multi-agency and/or 2.06.', 'multi agency and or 2.06'],
])('the words of %s', (text, words) => {
  expect(
    wordsOf(piecesOf(text))
      .map(({ word }) => word)
      .join(' '),
  ).toBe(words);
});

test('a word is kept as written, without the marks around it', () => {
  expect(wordsOf(piecesOf('‘SEND’ ...IRO… NEET’s LAC.')).map(({ raw }) => raw)).toEqual([
    'SEND',
    'IRO',
    'NEET’s',
    'LAC',
  ]);
});

test('spaces that follow one another part a text once', () => {
  expect(piecesOf('one  two \n three\u00a0four')).toEqual(['one', 'two', 'three', 'four']);
});

test.each([
  ['survey', 'surveys'],
  ['runaway', 'runaways'],
  ['stay', 'staying'],
  ['delay', 'delayed'],
  ['policy', 'policies'],
  ['adopt', 'adoption'],
])('%s and %s are forms of one word', (one, other) => expect(stemOf(one)).toBe(stemOf(other)));

test.each([
  ['policy', 'police'],
  ['notes', 'not'],
  ['surveys', 'surve'],
])('%s and %s are not', (one, other) => expect(stemOf(one)).not.toBe(stemOf(other)));
