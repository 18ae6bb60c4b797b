import { expect, test } from 'vitest';
import { expandQuery } from '../search/expand-query.ts';
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
};
const countOf = (word: string) => Promise.resolve(counts[word] ?? 0);
const join = async (text: string) => {
  const { groups, joined } = await joinApart({ countOf }, expandQuery(parseQuery(text), []).groups);
  return [groups.map(({ text: one }) => one), joined.map(({ wrong, right }) => `${wrong} = ${right}`)];
};

test.each([
  ['case load', [['caseload'], ['case load = caseload']]],
  ['average case loads north', [['average', 'caseloads', 'north'], ['case loads = caseloads']]],
  // Both stand by themselves, so they may be meant apart.
  ['work force', [['work', 'force'], []]],
  ['load case', [['load', 'case'], []]],
  ['"case load"', [['case load'], []]],
  ['case 7', [['case', '7'], []]],
])('%s', async (text, expected) => {
  expect(await join(text)).toEqual(expected);
});
