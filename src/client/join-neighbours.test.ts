import { expect, test } from 'vitest';
import { expandQuery } from '../search/expand-query.ts';
import { parseQuery } from '../search/parse-query.ts';
import { joinNeighbours } from './join-neighbours.ts';

// What the site writes in one piece, with a hyphen or without.
const written = new Set(['wellbeing', 'wellbei', 'followup', 'upvisits']);
const index = {
  countOf: (word: string) => Promise.resolve(written.has(word) ? 1 : 0),
  pagesWith: ([word = '']: readonly string[]) => Promise.resolve(new Set(word === 'bei' ? [] : [1])),
};
const join = (text: string) => joinNeighbours(index, expandQuery(parseQuery(text), []).groups);

test('two words are looked for as the one that the site writes too, and far behind it apart', async () => {
  expect(await join('well being board')).toMatchObject([
    {
      text: 'well being',
      size: 2,
      typing: false,
      forms: [
        { words: ['well', 'being'], exact: true, weight: 1 },
        { words: ['wellbeing'], exact: true, weight: 1 },
        { words: ['well', 'being'], exact: false, weight: 0.3 },
      ],
    },
    { text: 'board', size: 1 },
  ]);
  expect(await join('well being')).toMatchObject([{ typing: true }]);
});

test.each([
  ['care leavers', ['care', 'leavers']],
  ['being well', ['being', 'well']],
  // It is still being typed.
  ['well bei', ['well', 'bei']],
  ['well bei ', ['well bei']],
  ['"well" being', ['well', 'being']],
  ['well-being', ['well-being']],
  ['board well being', ['board', 'well being']],
  // Each word stands in one pair only.
  ['follow up visits', ['follow up', 'visits']],
  ['well', ['well']],
  ['', []],
])('%s', async (text, groups) => {
  expect((await join(text)).map((group) => group.text)).toEqual(groups);
});
