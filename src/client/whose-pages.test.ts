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
  pageOf('York', 'dated.html', 'Minutes of the panel', 'On 2 May 2014 nothing was decided on pupils. 2 May 2014.', ''),
  pageOf('England', 'england.html', 'The country', 'Pupils and pupils.', ''),
  offlinePage('own.html', 'Plan of our own', 'Pupils were seen on 2 May 2014.', {
    filters: { Authority: ['Stockton'] },
  }),
  pageOf('York', 'visits.html', 'Visits in time', 'How many were.', ''),
  pageOf('North Stockton Heath', 'heath.html', 'Inspection of Stockton Heath', 'Other work.', '2012-01-01'),
  pageOf('Stockton', 'own-2013.html', 'Our first inspection', 'Other work.', '2013-01-01'),
  pageOf('Stockton', 'own-2011.html', 'Inspection', 'Inspection, inspection.', '2011-01-01'),
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
async function ask(query: string) {
  const wanted = { limit: 10, pool: 10, facets: false, doubts: false };
  const found = await answerSearch(engine, parseState(query), wanted, () => true);
  if (found === undefined) throw new Error('Nobody wanted the answer.');
  return found.answer;
}
const find = async (query: string) => (await ask(query)).results.map(({ url }) => url.replace('.html', ''));

test('what our own evidence says comes before what others were told, unless another authority is named', async () => {
  expect((await find('?q=neglect'))[0]).toBe('section');
  expect((await find('?q=york neglect'))[0]).toBe('york');
  expect((await find('?q=which councils have neglect'))[0]).toBe('york');
  // What the name of another has in common with ours, or with many, names none.
  expect((await find('?q=stockton neglect'))[0]).toBe('section');
  expect((await find('?q=north neglect'))[0]).toBe('section');
});

test('a day is that of one paper, and England is no other authority', async () => {
  expect((await find('?q=2 May 2014'))[0]).toBe('dated');
  expect((await find('?q=pupils'))[0]).toBe('england');
});

test('in the order of dates it does not', async () => {
  expect(await find('?q=neglect&sort=date')).toEqual(['york', 'leeds-2018', 'leeds-2015', 'section']);
});

test('a page of an authority has its name, whether it says so or not', async () => {
  expect((await ask('?q=york visits')).results).toMatchObject([{ url: 'visits.html', lacks: [] }]);
  expect(await find('?q=visits -york')).toEqual([]);
});

test('the name of another authority is never given up, and it is told what is left out for it', async () => {
  // The section is about abuse, but not in York.
  const { results, needed } = await ask('?q=abused in york -"Stockton-on-Tees"');
  expect(results.map(({ lacks }) => lacks)).toEqual([['abused'], ['abused'], ['abused']]);
  expect(needed).toEqual({ names: ['york'], others: 'abused -"Stockton-on-Tees"' });
  // Where a page has all of it, what has no more than the name is no answer.
  expect(await find('?q=leeds councils')).toEqual(['york']);
  // Of two that are named one will do.
  expect((await find('?q=york leeds "other work"')).sort()).toEqual(['leeds-2025']);
});

test('our own name may be lacking, and a name alone leaves nothing to search for', async () => {
  const { results, needed } = await ask('?q=stockton other work');
  expect(results.find(({ url }) => url === 'leeds-2025.html')?.lacks).toEqual(['stockton']);
  expect(needed).toBeUndefined();
  expect((await ask('?q=york')).needed).toBeUndefined();
});

test('the latest inspection is that of the authority that is named, and otherwise our own', async () => {
  expect((await find('?q=latest inspection leeds')).slice(0, 3)).toEqual(['leeds-2025', 'leeds-2018', 'leeds-2015']);
  expect((await find('?q=last inspection')).slice(0, 2)).toEqual(['own-2013', 'own-2011']);
  // What else is asked for is looked for.
  expect((await find('?q=latest inspection of neglect'))[0]).not.toBe('own-2013');
});

test('an authority’s name alone gives its inspections, the newest first', async () => {
  expect(await find('?q=leeds')).toEqual(['leeds-2025', 'leeds-2018', 'leeds-2015', 'york']);
});
