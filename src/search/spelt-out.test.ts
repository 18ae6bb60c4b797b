import { expect, test } from 'vitest';
import { speltOut } from './spelt-out.ts';

const glossary = [
  { acronym: 'IRO', meaning: 'independent reviewing officer', synonyms: [] },
  { acronym: 'DoLS', meaning: 'deprivation of liberty safeguards', synonyms: [] },
  { acronym: 'A&E', meaning: 'accident and emergency', synonyms: [] },
];
const spelt = (text: string) => speltOut(text.split(' '), glossary).map((words) => words.join(' '));

test.each([
  ['the iro visits', ['the iro independent reviewing officer visits']],
  ['iros visit', ['iros independent reviewing officer visit']],
  [
    'a e and iro visits',
    [
      'a e and iro independent reviewing officer visits',
      'a e accident and emergency and iro visits',
      'a e accident and emergency and iro independent reviewing officer visits',
    ],
  ],
  ['a dols order', ['a dols deprivation of liberty safeguards order']],
  ['the iro', []],
  ['irony hurts', []],
  ['iro', []],
])('%s may be shown as %j', (text, shown) => {
  expect(spelt(text).sort()).toEqual([...shown].sort());
});

test('of many acronyms three are spelt out, since each more would double what is looked for', () => {
  const [few, many] = [4, 12].map((count) => spelt(Array.from({ length: count }, () => 'iro').join(' ')));
  expect([few?.length, many?.length]).toEqual([7, 7]);
});
