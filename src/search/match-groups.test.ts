import { expect, test } from 'vitest';
import { expandQuery } from './expand-query.ts';
import { bareGroups, matchGroups, prepare } from './match-groups.ts';
import { parseQuery } from './parse-query.ts';
import { piecesOf } from './words.ts';

const groupsOf = (query: string) => expandQuery(parseQuery(query), []).groups;
const textOf = (words: string) => prepare(piecesOf(words));

test('matches stand in the order of the text, and of two at one place the better first', () => {
  const matches = matchGroups(textOf('Adopted, then police, then adoption.'), groupsOf('police adoption '));
  expect(matches.map(({ group, from }) => [group, from])).toEqual([
    [1, 0],
    [0, 2],
    [1, 4],
  ]);
  const [exact, other] = matchGroups(textOf('adoption'), groupsOf('adopted adoption '));
  expect([exact?.group, (exact?.fit ?? 0) > (other?.fit ?? 1)]).toEqual([1, true]);
});

test.each([
  ['s47 ', 'Of s47 enquiries, s47’s and s47s, but 47.', ['s47', 's47’s', 's47s,']],
  ['SEND ', 'SEND, SENDs and SEND’s; send.', ['SEND,', 'SENDs', 'SEND’s;']],
  ['EHCPs ', 'An EHCP', ['EHCP']],
  // Nothing but common words is asked for in these very words.
  ['who ', 'Those who do', ['who']],
])('%s stands well in “%s” at %j', (query, words, expected) => {
  const glossary = ['s47', 'SEND'].map((acronym) => ({ acronym, meaning: `meaning of ${acronym}`, synonyms: [] }));
  const { groups } = expandQuery(parseQuery(query), glossary);
  const { pieces } = textOf(words);
  const well = matchGroups(textOf(words), groups).filter(({ fit }) => fit > 0.5);
  const places = new Set(well.map(({ from }) => from));
  expect([...places].map((at) => pieces[at])).toEqual(expected);
});

test.each([
  ['47%', 'Section 47', ['47%']],
  ['47%', 'It was 47%.', []],
  ['47%', 'Section 47, and 47% of it.', []],
  ['47%', 'Nothing of it.', ['47%']],
  ['47% police', 'Section 47, police', ['47%']],
  // What is no percentage cannot lack its sign.
  ['47 police', 'Section 47', []],
])('of %s the text “%s” has %j as a bare number', (query, words, bare) => {
  expect(bareGroups(textOf(words), groupsOf(`${query} `)).map(({ text }) => text)).toEqual(bare);
});
