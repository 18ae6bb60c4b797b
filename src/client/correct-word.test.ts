import { expect, test, vi } from 'vitest';
import type { KnownWord } from '../search/nearest-word.ts';
import { correctWord } from './correct-word.ts';
import type { SearchIndex } from './search-index.ts';

const index = (pages: readonly number[]) => ({
  words: () =>
    Promise.resolve<KnownWord[]>([
      ['early', 9],
      ['help', 7],
      ['visits', 5],
      ['accommodation', 3],
    ]),
  pagesWith: vi.fn<SearchIndex['pagesWith']>(() => Promise.resolve(new Set(pages))),
});

test('two words run into one are told apart where a page has both', async () => {
  const found = index([3]);
  expect(await correctWord(found, 'earlyhelp', false)).toEqual(['early', 'help']);
  expect(found.pagesWith).toHaveBeenCalledWith(['early', 'help']);
  expect(await correctWord(index([]), 'earlyhelp', false)).toBeUndefined();
});

test('otherwise the word that is like it is meant, and none where nothing is', async () => {
  expect(await correctWord(index([3]), 'vistis', false)).toEqual(['visits']);
  expect(await correctWord(index([3]), 'tribunal', false)).toBeUndefined();
});

test('a word that is still typed may be the beginning of another', async () => {
  expect(await correctWord(index([3]), 'accomod', true)).toEqual(['accommodation']);
  expect(await correctWord(index([3]), 'accomod', false)).toBeUndefined();
});
