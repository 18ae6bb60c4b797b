import { expect, test } from 'vitest';
import { expandQuery } from '../search/expand-query.ts';
import type { KnownWord } from '../search/nearest-word.ts';
import { parseQuery } from '../search/parse-query.ts';
import { joinApart } from './join-apart.ts';

const counts: Readonly<Record<string, number>> = {
  case: 9,
  caseload: 3,
  caseloads: 2,
  north: 4,
  work: 5,
  force: 1,
  workforce: 7,
  safe: 9,
  // Begun by it: guardian.
  guarding: 2,
  safeguarding: 9,
  multi: 9,
  agency: 9,
  board: 9,
  multiagency: 9,
  // Of too many pages for a slip, though none has it in this form.
  under: 101,
  stand: 200,
  understand: 9,
  half: 100,
  time: 200,
  halftime: 9,
  way: 3,
  xway: 5,
};
const words: readonly KnownWord[] = ['caseload', 'workforce', 'safe', 'safeguarding', 'understand', 'halftime'].map(
  (word) => [word, 5],
);
const index = {
  countOf: (word: string) => Promise.resolve(counts[word] ?? 0),
  pagesWith: ([word = '']: readonly string[]) =>
    Promise.resolve(
      new Set(['guarding', 'multi', 'under', 'half'].includes(word) ? [] : Array(counts[word] ?? 0).keys()),
    ),
  words: () => Promise.resolve(words),
};
const join = async (text: string) => {
  const { groups, joined } = await joinApart(index, expandQuery(parseQuery(text), []).groups);
  return [groups.map(({ text: one }) => one), joined.map(({ parts, right }) => `${parts.join(' ')} = ${right}`)];
};

test.each([
  ['case load', [['caseload'], ['case load = caseload']]],
  ['average case loads north', [['average', 'caseloads', 'north'], ['case loads = caseloads']]],
  ['safe guarding board', [['safeguarding', 'board'], ['safe guarding = safeguarding']]],
  // What the site writes with a hyphen is no word of it.
  ['multi agency', [['multi', 'agency'], []]],
  // Both stand by themselves, so they may be meant apart.
  ['work force', [['work', 'force'], []]],
  ['load case', [['load', 'case'], []]],
  ['"case load"', [['case load'], []]],
  ['case 7', [['case', '7'], []]],
  ['half time', [['halftime'], ['half time = halftime']]],
  ['under stand', [['under', 'stand'], []]],
  // What is still being typed may become anything, but a word that nothing begins with may not.
  ['safe guarding', [['safe', 'guarding'], []]],
  ['safe guarding ', [['safeguarding'], ['safe guarding = safeguarding']]],
  ['x way', [['x', 'way'], []]],
  ['load', [['load'], []]],
])('%s', async (text, expected) => {
  expect(await join(text)).toEqual(expected);
});

test('two words that are joined are looked for as one, and count as two', async () => {
  const { groups } = await joinApart(index, expandQuery(parseQuery('case load'), []).groups);
  const forms = [{ words: ['caseload'], exact: false, weight: 1 }];
  expect(groups).toEqual([{ text: 'caseload', size: 2, typing: true, quoted: false, forms }]);
});
