import { expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import { parseQuery } from '../search/parse-query.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { offlinePage } from './offline-page-for-tests.ts';
import { understandQuery } from './understand-query.ts';

// Words that are written in one piece and apart.
const texts = [
  'Some stepdown arrangements.',
  'They step down to early help.',
  'We step up. The road goes down. A birth.',
  'Birth. The average is rolling, and the sentence breaks off.',
  'Pre-proceedings are long. Work is well planned.',
  'A visit was followed up. They follow up.',
];
const index = makeOfflineIndex(
  makeOfflineData(
    texts.map((text, place) => offlinePage(`${place}.html`, 'Page', text)),
    {
      site: 'Leeds',
      glossary: [],
      named: [],
      numbers: [],
      words: ['step', 'follow', 'down'].map((word): [string, number] => [word, 5]),
    },
  ),
  '',
);
async function understood(text: string, doubts = true) {
  const { groups, parted, corrected } = await understandQuery(index, parseQuery(text), doubts);
  const scores = await Promise.all(groups.map((group) => index.scoresOf(group)));
  return { pages: scores.map((of) => [...of.keys()].sort()), parted, corrected, groups };
}

test('a word of few pages is also looked for as the two that it is put together from, once somebody pauses', async () => {
  expect((await understood('stepdown ')).pages).toEqual([[0, 1]]);
  expect((await understood('stepdown')).pages).toEqual([[0, 1]]);
  expect((await understood('stepdown', false)).pages).toEqual([[0]]);
});

test('a word that nothing has is taken for the two that it is put together from', async () => {
  const { corrected, pages } = await understood('followup ');
  expect([corrected, pages]).toEqual([[{ wrong: 'followup', right: 'follow up' }], [[5]]]);
});

test('two words are looked for as one too, once somebody pauses', async () => {
  const groupsOf = async (text: string, doubts: boolean) =>
    (await understood(text, doubts)).groups.map((group) => group.text);
  expect(await groupsOf('step down early', true)).toEqual(['step down', 'early']);
  expect(await groupsOf('step down early', false)).toEqual(['step', 'down', 'early']);
});

test.each([
  // Its words apart, which is told.
  ['off-rolling ', ['off-rolling'], [[3]]],
  ['off-rolling', ['off-rolling'], [[3]]],
  // As the site writes it.
  ['step-down ', [], [[0, 1]]],
  // It may become something yet.
  ['pre-proceed', [], [[4]]],
  ['well-plann', [], [[4]]],
  // A birth is another thing.
  ['pre-birth ', [], [[]]],
  ['pre-birth', [], [[]]],
])('%s', async (text, parted, pages) => {
  const found = await understood(text);
  expect([found.parted, found.pages]).toEqual([parted, pages]);
});
