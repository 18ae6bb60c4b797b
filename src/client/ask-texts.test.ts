import { expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import type { Group } from '../search/group.ts';
import { parseState } from '../search/search-state.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { answerSearch } from './answer-search.ts';

const page = (text: string, at: number) => ({
  path: `${at}.html`,
  text,
  anchors: [],
  meta: { title: at === 0 ? 'Local procedures' : `Page ${at}` },
  filters: { Kind: [at % 2 === 0 ? 'Even' : 'Odd'] },
  day: '',
  weight: 1,
});

/** What a search finds of pages with these texts, in an index that drops the dots of numbers, as the site’s does. */
async function ask(texts: readonly string[], query: string, wanted = {}) {
  const index = makeOfflineIndex(
    makeOfflineData(texts.map(page), { site: 'Leeds', glossary: [], named: [], numbers: [], words: [] }),
    '',
  );
  const read = new Set<number>();
  const dotless = (group: Group): Group => ({
    ...group,
    forms: group.forms.map((form) => ({ ...form, words: form.words.map((word) => word.replace('.', '')) })),
  });
  const asked = {
    ...index,
    scoresOf: (group: Group) => index.scoresOf(dotless(group)),
    countOf: (word: string) => index.countOf(word.replace('.', '')),
    read: (id: number) => index.read(id).finally(() => read.add(id)),
  };
  const all = { limit: 10, pool: 24, facets: true, doubts: true, ...wanted };
  const found = await answerSearch(asked, parseState(`?${query}`), all, () => true);
  if (found === undefined) throw new Error('The search was dropped.');
  const { results, total, unread, more } = found.answer;
  return { urls: results.map(({ url }) => url), results, total, unread, more, read: read.size, found };
}

const quoted = 'q="local procedure"';

test('a page with other endings is no result of a phrase, nor counted, but one whose title has it is', async () => {
  const texts = ['Nothing here.', 'Local procedures differ.', 'The local procedure.'];
  expect(await ask(texts, quoted)).toMatchObject({ urls: ['2.html'], total: 1, unread: 0 });
  expect((await ask(texts, 'q="local procedures"')).urls.sort()).toEqual(['0.html', '1.html']);
  const { found } = await ask(texts, quoted);
  expect((await found.facets()).get('Kind')?.map(({ count }) => count)).toEqual([1, 0]);
});

test('a number with a dot is not the one without', async () => {
  const texts = ['Adoption, 12 of them.', 'Adoption as in item 12.', 'Adoption, 12.'];
  expect(await ask(texts, 'q=1.2')).toMatchObject({ urls: [], total: 0 });
  const { results } = await ask(texts, 'q=adoption 1.2');
  expect(results.map(({ lacks }) => lacks)).toEqual([['1.2'], ['1.2'], ['1.2']]);
});

test('pages with all of it come before those that only seemed to have it', async () => {
  const texts = ['Foster care 12.', 'Foster care 12.', 'Foster care 12.', 'Foster 1.2.'];
  const index = makeOfflineIndex(
    makeOfflineData(texts.map(page), { site: 'Leeds', glossary: [], named: [], numbers: [], words: [] }),
    '',
  );
  const both = { ...index, scoresOf: async (group: Group) => (group.text === '1.2' ? all : index.scoresOf(group)) };
  const all = new Map(texts.map((_, id) => [id, 1]));
  const wanted = { limit: 10, pool: 24, facets: false, doubts: false };
  const found = await answerSearch(both, parseState('?q=foster 1.2'), wanted, () => true);
  expect(found?.answer.results[0]?.url).toBe('3.html');
});

const many = Array.from({ length: 90 }, (_, at) => `Local procedure${at < 81 ? 's' : ''} ${at}.`);

test('of many pages not all are read, and those that are not are counted as such but never shown', async () => {
  const typing = await ask(many, quoted, { limit: 5, pool: 6, doubts: false, facets: false });
  expect(typing.read).toBe(6);
  expect(typing.total).toBe(typing.unread + typing.results.length);
  const settled = await ask(many, quoted);
  expect([settled.read, settled.total, settled.unread]).toEqual([90, 9, 0]);
  const right = await ask(
    many.map((text) => text.replace('procedures', 'procedure')),
    quoted,
  );
  expect([right.read, right.total, right.unread, right.more, right.urls.length]).toEqual([60, 90, 30, true, 10]);
});

test('of pages that fit no filter no text is read', async () => {
  const { total, read } = await ask(many, `${quoted}&kind=Even`);
  expect([total, read]).toEqual([4, 45]);
});

test('where the index knows by itself no more is read than is ranked', async () => {
  expect((await ask(many, 'q=local')).read).toBe(24);
});
