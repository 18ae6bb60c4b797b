import { expect, test } from 'vitest';
import { parseState } from '../search/search-state.ts';
import type { Answer } from './answer.ts';
import { describePrinted } from './describe-printed.ts';

const ten = { results: Array.from({ length: 9 }), jumps: [{}], more: false } as unknown as Answer;

test.each([
  ['q=neglect', false, ''],
  ['q=neglect&kind=Document&kind=Measure&year=2015', false, 'Filtered by Kind: Document or Measure; Year: 2015.'],
  ['q=neglect&sort=date', false, 'Newest first.'],
  [
    'q=neglect&kind=Document&sort=date',
    true,
    'Filtered by Kind: Document. Newest first. Only the first 10 are printed here. Choose “More results” before printing to have more.',
  ],
])('of the search %s', (query, more, said) => {
  expect(describePrinted(parseState(query), { ...ten, more })).toBe(said);
});
