import { expect, test } from 'vitest';
import { findMeaning } from './find-meaning.ts';
import { parseQuery } from './parse-query.ts';

const glossary = [
  { acronym: 'LADO', meaning: 'local authority designated officer', synonyms: [] },
  { acronym: 'SEND', meaning: 'special educational needs', synonyms: [] },
];
const found = (query: string) => findMeaning(parseQuery(query), glossary, 'glossary.html').map(({ path }) => path);

test('what an acronym stands for is said by the glossary, at its entry', () => {
  expect(findMeaning(parseQuery('what is a LADO?'), glossary, 'glossary.html')).toEqual([
    { label: 'LADO', title: 'local authority designated officer', path: 'glossary.html#term-lado', page: true },
  ]);
});

test.each(['what does lado stand for', 'meaning of LADO', 'define LADO', 'LADO definition', 'whats LADO'])(
  '%s asks for it',
  (query) => expect(found(query)).toEqual(['glossary.html#term-lado']),
);

test.each([
  'LADO',
  'what LADO visits',
  'who is the LADO',
  'what is LADO and SEND',
  'what is neglect',
  'what is "LADO"',
  'what is LADO -police',
  'what is',
  '',
])('%s does not', (query) => expect(found(query)).toEqual([]));
