import { expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import { parseState } from '../search/search-state.ts';
import { answerSearch } from './answer-search.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { offlinePage } from './offline-page-for-tests.ts';

const file = (page: number, text: string) =>
  offlinePage(`files/audit.pdf#page=${page}`, 'Audit of visits', text, {
    text,
    meta: { title: 'Audit of visits', kind: 'File', page: `page ${page}` },
    filters: { Kind: ['File'], File: ['audit.pdf'] },
  });
const pages = [
  offlinePage('a.html', 'Contact', 'Neglect and police. Care plans are kept.', { day: '2015-02-11' }),
  offlinePage('b.html', 'Leadership', 'Neglect. A care plan is kept.', {
    day: '2017-05-01',
    filters: { Kind: ['Plan'] },
  }),
  offlinePage('c.html', 'Placements', 'The police, with 47% of it. Section 3.', {
    day: '2016-01-01',
    filters: { Kind: ['Plan'] },
  }),
  offlinePage('d.html', 'Section 47', 'Enquiries of 470.'),
  ...['11', '12', '13'].map((day) =>
    offlinePage(`${day}.html`, 'Animals', 'Wolf. Bear. Lynx.', { day: `2014-03-${day}` }),
  ),
  offlinePage('14.html', 'Animals', 'Wolf. Bear.', { day: '2014-03-14' }),
  offlinePage('e.html', 'Reviews', 'Neglect, neglect, neglect.', { meta: { title: 'Reviews', kind: 'Document' } }),
  file(1, 'Zebra, striped. Zebra.'),
  file(2, 'Yak.'),
  file(3, 'Ibis. Striped, unlike a zebra.'),
];
const section = (number: string) => ({
  kind: 'section' as const,
  number,
  label: `Section ${number}`,
  title: 'Placements',
  path: 'c.html',
});
const index = makeOfflineIndex(
  makeOfflineData(pages, {
    site: 'Leeds',
    glossary: [],
    named: [],
    numbers: [section('3'), ...Array.from({ length: 9 }, () => section('4'))],
    words: [],
  }),
  '../',
);
async function ask(query: string, limit = 10, doubts = false) {
  const wanted = { limit, pool: 10, facets: false, doubts };
  const found = await answerSearch(index, parseState(query), wanted, () => true);
  if (found === undefined) throw new Error('Nobody wanted the answer.');
  return found.answer;
}
const nameOf = ({ url }: { url: string }) => url.replace(/^.*\/|\.html$/g, '');
const found = async (query: string) => (await ask(query)).results.map(nameOf);

test.each([
  ['neglect -police', ['b', 'e']],
  ['-neglect -visits -wolf', ['c', 'd']],
  // What is quoted leaves out only what has these very words.
  ['neglect -"care plan"', ['a', 'e']],
  ['neglect -care', ['e']],
])('a minus leaves out: %s', async (text, names) => {
  expect((await found(`?q=${text}`)).sort()).toEqual(names);
});

const dated = makeOfflineIndex(
  makeOfflineData(
    ['02/12/2016', '2.12.2013', '2nd December 2014', '2 Dec', '2016-12-02', 'the 2-Dec-15', '12 December', '2 years']
      .map((day, at) => offlinePage(`${at}.html`, `Visit ${at}`, `Seen on ${day}.`))
      .concat([
        offlinePage('own.html', 'Minutes', 'Nothing was said.', { day: '2011-12-02' }),
        offlinePage('visit.html', 'Inspection', 'Here from 9 to 20 May 2016.', {
          day: '2016-05-20',
          filters: { From: ['2016-05-09'] },
        }),
        offlinePage('told.html', 'Note', 'On 20 May 2016 they left. 20 May 2016.', { day: '2018-01-01' }),
      ]),
    { site: 'Leeds', glossary: [], named: [], numbers: [], words: [] },
  ),
  '',
);

test.each([
  ['2nd December', ['0', '1', '2', '3', '4', '5', 'own']],
  ['Dec 2016', ['0', '4']],
  ['December 2015', ['5']],
  ['December 2011', ['own']],
  ['visit -2nd December', ['6', '7']],
  ['visit -2/12/2016', ['1', '2', '3', '5', '6', '7']],
  ['visit -Dec-16', ['1', '2', '3', '5', '6', '7']],
])('%s: a day of any year, and a month, in all its writings', async (text, names) => {
  const wanted = { limit: 10, pool: 10, facets: false, doubts: false };
  const answered = await answerSearch(dated, { ...parseState(''), text }, wanted, () => true);
  const { results = [], apart } = answered?.answer ?? {};
  expect([results.map(nameOf).sort(), apart]).toEqual([names, []]);
  // What was asked for is marked wherever it stands in the text.
  if (text.startsWith('2nd'))
    expect(results.map(({ passages: [best] }) => best?.runs.find(({ marked }) => marked)?.text).sort()).toEqual([
      '02/12/2016.',
      '2 Dec.',
      '2-Dec-15.',
      '2.12.2013.',
      '2016-12-02.',
      '2nd December',
      undefined,
    ]);
});

test('an item is of the day on which it began too, and stands before what only names the day', async () => {
  const wanted = { limit: 10, pool: 10, facets: false, doubts: false };
  const find = async (text: string) =>
    (await answerSearch(dated, { ...parseState(''), text }, wanted, () => true))?.answer.results ?? [];
  for (const text of ['9 May 2016', '9th May', '9/5/2016']) {
    const results = await find(text);
    expect(results.map(nameOf)).toEqual(['visit']);
    expect(results[0]?.passages[0]?.runs.find(({ marked }) => marked)?.text).toMatch(/^9 to 20 May/);
  }
  expect((await find('20 May 2016')).map(nameOf)).toEqual(['visit', 'told']);
});

test('what a page lacks of a search is told, and how many lack something', async () => {
  const { results, total, partial } = await ask('?q=neglect police');
  expect(nameOf(results[0] ?? { url: '' })).toBe('a');
  expect(Object.fromEntries(results.map((result) => [nameOf(result), result.lacks]))).toEqual({
    a: [],
    b: ['police'],
    c: ['neglect'],
    e: ['police'],
  });
  expect([total, partial]).toEqual([4, 3]);
});

test('in the order of days, what lacks a word of three follows only where fewer than three have all', async () => {
  expect((await found('?q=wolf bear lynx')).sort()).toEqual(['11', '12', '13', '14']);
  expect(await found('?q=wolf bear lynx&sort=date')).toEqual(['13', '12', '11']);
});

test('the place that is named is neither among the results nor counted, whether it lacks something or not', async () => {
  const { jumps, results, total, partial } = await ask('?q=section 3.');
  expect(jumps.map(({ path }) => path)).toEqual(['c.html']);
  expect(results.map(nameOf)).toEqual(['d']);
  expect([total, partial]).toEqual([results.length, results.filter(({ lacks }) => lacks.length > 0).length]);
  expect((await ask('?q=section 4')).jumps).toHaveLength(8);
  // Words beside it are looked for with it, and a filter is not left for a place.
  for (const query of ['?q=police section 3', '?q=section 3&kind=Plan']) expect((await ask(query)).jumps).toEqual([]);
});

test('filters alone show all that fits, the newest first, and those that nothing has are named', async () => {
  expect(await found('?kind=Plan')).toEqual(['b', 'c']);
  expect(await ask('?q=neglect&kind=Plan')).toMatchObject({ total: 1, partial: 0, unknownFilters: [] });
  expect((await ask('?q=neglect&kind=Zebra')).unknownFilters).toEqual(['Kind Zebra']);
  expect((await ask('?q=')).results).toEqual([]);
});

test('only so many are given, the best or the newest, and whether there are more', async () => {
  const [best, newest] = [await ask('?q=neglect', 2), await ask('?q=neglect&sort=date', 2)];
  expect([best.results.length, best.total, best.more]).toEqual([2, 3, true]);
  expect(newest.results.map(nameOf)).toEqual(['b', 'a']);
  expect((await ask('?q=neglect', 3)).more).toBe(false);
});

test('of a percentage it is told which pages have its number only', async () => {
  const { results } = await ask('?q=47%');
  expect(results.map((result) => [nameOf(result), result.bare])).toEqual([
    ['c', []],
    ['d', ['47%']],
  ]);
});

test('a file is one result and counted once, on however many of its pages it is found', async () => {
  const animals = await ask('?q=zebra striped', 10, true);
  expect(animals).toMatchObject({ total: 1, partial: 0, more: false });
  const [result] = animals.results;
  expect(result?.url).toBe('../files/audit.pdf#page=1');
  expect(result?.pages?.count).toBe(2);
  expect(result?.pages?.others.map(({ url, page }) => [url, page])).toEqual([['../files/audit.pdf#page=3', 'page 3']]);
  // Who still types sees what was read.
  expect((await ask('?q=zebra striped')).results[0]?.pages).toEqual({ count: 2, others: [] });
  expect((await ask('?q=neglect')).results[0]?.pages).toBeUndefined();
  expect((await found('?q=zebra')).concat(await found('?q=yak'))).toEqual(['audit.pdf#page=1', 'audit.pdf#page=2']);
});

test('of a file that its title finds it is not told on how many pages', async () => {
  const { results, total } = await ask('?q=audit', 10, true);
  expect([results.length, total, results[0]?.pages?.count]).toEqual([1, 1, undefined]);
  expect(await ask('?q=audit neglect')).toMatchObject({ total: 4, partial: 4 });
  expect((await ask('?q=audit', 1)).more).toBe(false);
  const newest = await ask('?q=audit&sort=date', 2);
  expect([newest.results.length, newest.more]).toEqual([1, false]);
});

test('the filters count a file once', async () => {
  const wanted = { limit: 10, pool: 10, facets: true, doubts: false };
  const answered = await answerSearch(index, parseState('?q=audit'), wanted, () => true);
  const kinds = (await answered?.facets())?.get('Kind') ?? [];
  expect(kinds.find(({ value }) => value === 'File')?.count).toBe(1);
});

test('nobody is answered who has typed on', async () => {
  const wanted = { limit: 10, pool: 10, facets: false, doubts: false };
  for (const asked of [0, 1]) {
    let times = 0;
    const isWanted = () => times++ < asked;
    expect(await answerSearch(index, parseState('?q=neglect'), wanted, isWanted)).toBeUndefined();
  }
});

test('one letter asks for nothing yet, and of too many words only the beginning counts', async () => {
  expect([await found('?q= n '), await found('?q=e ')]).toEqual([[], []]);
  expect([(await ask('?q=neglect')).cut, (await ask(`?q=${'neglect '.repeat(25)}`)).cut]).toEqual([false, true]);
});
