import { expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import { parseState } from '../search/search-state.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { offlinePage } from './offline-page-for-tests.ts';
import { answerSearch } from './answer-search.ts';

const pageOf = (authority: string, path: string, title: string, text: string, day: string) =>
  offlinePage(path, title, text, {
    meta: { title, kind: 'Inspection', authority },
    filters: { Kind: ['Inspection'], Authority: [authority] },
    day,
  });
const pages = [
  pageOf('Leeds', 'leeds-2015.html', 'Inspection of Leeds', 'Leeds, Leeds and Leeds. Neglect in Leeds.', '2015-02-11'),
  pageOf('Leeds', 'leeds-2025.html', 'Inspection of Leeds children’s services, 2025', 'Other work.', '2025-07-04'),
  pageOf('Leeds', 'leeds-2018.html', 'Inspection of Leeds children’s services', 'Leeds. Neglect.', '2018-11-02'),
  pageOf(
    'York',
    'york.html',
    'Inspection of York',
    'Councils have neglect. Neglect and neglect, unlike Leeds and the north of Stockton.',
    '2020-01-01',
  ),
  pageOf('North Stockton Heath', 'heath.html', 'Inspection of Stockton Heath', 'Other work.', '2012-01-01'),
  offlinePage(
    'section.html',
    'Children who are abused',
    'Neglect in Stockton is as rare as in other councils of the north.',
    {
      filters: { Authority: ['Stockton'] },
    },
  ),
];
const engine = makeOfflineIndex(
  makeOfflineData(pages, { site: 'Stockton', glossary: [], named: [], numbers: [], words: [] }),
  '',
);
async function find(query: string): Promise<string[]> {
  const wanted = { limit: 10, pool: 10, facets: false, doubts: false };
  const found = await answerSearch(engine, parseState(query), wanted, () => true);
  return (found?.answer.results ?? []).map(({ url }) => url.replace('.html', ''));
}

test('what our own evidence says comes before what others were told, unless another authority is named', async () => {
  expect((await find('?q=neglect'))[0]).toBe('section');
  expect((await find('?q=york neglect'))[0]).toBe('york');
  expect((await find('?q=which councils have neglect'))[0]).toBe('york');
  // What the name of another has in common with ours, or with many, names none.
  expect((await find('?q=stockton neglect'))[0]).toBe('section');
  expect((await find('?q=north neglect'))[0]).toBe('section');
});

test('in the order of dates it does not', async () => {
  expect(await find('?q=neglect&sort=date')).toEqual(['york', 'leeds-2018', 'leeds-2015', 'section']);
});

test('an authority’s name alone gives its inspections, the newest first', async () => {
  expect(await find('?q=leeds')).toEqual(['leeds-2025', 'leeds-2018', 'leeds-2015', 'york']);
});
