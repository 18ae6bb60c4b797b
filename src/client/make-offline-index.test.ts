import { describe, expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import type { OfflineData } from '../search/offline-data.ts';
import { parseState } from '../search/search-state.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { offlinePage as page } from './offline-page-for-tests.ts';
import { answerSearch } from './answer-search.ts';

const pages = [
  page('a.html', 'Contact', 'Contact is supervised. Staff are supervised well.', { day: '2015-02' }),
  page('b.html', 'Leadership', 'Supervision of staff is regular.', { day: '2017', filters: { Kind: ['Plan'] } }),
  page('c.html', 'Placements', 'The IRO reviews each plan. We send letters, and irony is rare.'),
  page('d.html', 'Reviews', 'An independent reviewing officer signs. Reviewing an independent officer differs.'),
  page('e.html', 'Pupils with SEND', 'Pupils with SEND do well. Section 47 was used 470 times.', { day: '2015-12-02' }),
  page('attachments/f.pdf#page=3', 'A file', 'Police and multi-agency work.', { filters: { Kind: ['File'] } }),
  page('g.html', 'Police', 'Multi agency work with the police. Officer of the reviewing kind, independent.'),
];
const known: Pick<OfflineData, 'site' | 'glossary' | 'named' | 'numbers' | 'words'> = {
  site: 'Leeds',
  glossary: [
    { acronym: 'IRO', meaning: 'independent reviewing officer', synonyms: [] },
    { acronym: 'SEND', meaning: 'special educational needs and disabilities', synonyms: [] },
  ],
  named: [{ label: 'Gaps', title: 'what is thin', path: 'gaps.html', names: ['overdue'], beside: ['police'] }],
  numbers: [{ kind: 'section', number: '3', label: 'Section 3', title: 'Placements', path: 'c.html', paragraphs: 2 }],
  words: [['supervision', 9]],
};
// As it comes from its scripts.
const data = JSON.parse(JSON.stringify(makeOfflineData(pages, known))) as OfflineData;
const engine = makeOfflineIndex(data, '../');
async function ask(query: string) {
  const found = await answerSearch(
    engine,
    parseState(query),
    { limit: 20, pool: 20, facets: true, doubts: true },
    () => true,
  );
  if (found === undefined) throw new Error('The search was dropped.');
  return { ...found.answer, facets: await found.facets() };
}
const find = async (text: string) =>
  (await ask(`?q=${encodeURIComponent(text)}`)).results.map(({ url }) => url.replace('../', ''));

describe('search in the copy without a server', () => {
  test('a word finds its other forms after itself', async () => {
    expect(await find('supervision ')).toEqual(['b.html', 'a.html']);
  });
  test('an acronym and its meaning find each other, and neither irony nor the words apart', async () => {
    expect(new Set(await find('IRO '))).toEqual(new Set(['c.html', 'd.html']));
    expect(new Set(await find('independent reviewing officer '))).toContain('c.html');
  });
  test('SEND is not send', async () => {
    expect((await find('SEND '))[0]).toBe('e.html');
  });
  test('a phrase stands as typed, and a number is itself', async () => {
    expect(await find('"reviewing an independent officer"')).toEqual(['d.html']);
    expect(await find('47')).toEqual(['e.html']);
    expect(await find('4')).toEqual([]);
  });
  test('a date in any writing finds the texts and the items of that day, and its words apart where none has it', async () => {
    for (const date of ['2 December 2015', '02/12/2015', '2015-12-02']) expect(await find(date)).toEqual(['e.html']);
    expect(await find('used 2/12/2015')).toEqual(['e.html']);
    const writings = ['3/12/2011', '03.12.2011', '3-Dec-11', '2011-12-03', '3rd Dec 2011'].map((date) =>
      page('w.html', 'Work', `It met on ${date}.`),
    );
    const written = makeOfflineIndex(makeOfflineData(writings, known), '../');
    const all = await answerSearch(
      written,
      parseState('?q=3 December 2011'),
      { limit: 9, pool: 9, facets: false, doubts: false },
      () => true,
    );
    expect(all?.answer.total).toBe(writings.length);
    const version = page('v.html', 'Version', 'It replaces that of 1 December 2015, for 2 teams.');
    const own = makeOfflineIndex(makeOfflineData([version, page('w.html', 'Work', 'Nothing.')], known), '../');
    const wanted = { limit: 5, pool: 5, facets: false, doubts: false };
    const total = async (q: string) =>
      (await answerSearch(own, parseState(`?q=${q}`), wanted, () => true))?.answer.total;
    expect([await total('1/12/2015'), await total('2/12/2015'), await total('2/11/2015')]).toEqual([1, 1, 0]);
    const apartOf = async (q: string) =>
      (await answerSearch(own, parseState(`?q=${q}`), wanted, () => true))?.answer.apart;
    expect([await apartOf('1/12/2015'), await apartOf('2/12/2015')]).toEqual([[], ['2 December 2015']]);
  });
  test('what is being typed finds the words it begins', async () => {
    expect(await find('superv')).toContain('a.html');
  });
  test('a hyphen parts words', async () => {
    expect(new Set(await find('"multi-agency work"'))).toEqual(new Set(['attachments/f.pdf#page=3', 'g.html']));
  });
  test('a minus leaves out', async () => {
    expect(await find('police -"multi agency work with"')).toEqual(['attachments/f.pdf#page=3']);
    expect(new Set(await find('staff -"staff is supervised"'))).toEqual(new Set(['a.html', 'b.html']));
  });
  test('a typing error is put right, and an unknown word named', async () => {
    expect((await ask('?q=supervison')).corrected).toEqual([{ wrong: 'supervison', right: 'supervision' }]);
    expect((await ask('?q=xyzzyq')).unknown).toEqual(['xyzzyq']);
  });
  test('of a word that few pages have it is asked whether another is meant', async () => {
    const misspelt = makeOfflineData([page('a.html', 'Contact', 'Contact under supervison.')], known);
    const own = makeOfflineIndex(JSON.parse(JSON.stringify(misspelt)) as OfflineData, '../');
    const wanted = { limit: 5, pool: 5, facets: false };
    const doubtsOf = async (doubts: boolean) =>
      (await answerSearch(own, parseState('?q=supervison'), { ...wanted, doubts }, () => true))?.answer;
    expect(await doubtsOf(true)).toMatchObject({
      total: 1,
      corrected: [],
      doubted: [{ wrong: 'supervison', right: 'supervision' }],
    });
    expect((await doubtsOf(false))?.doubted).toEqual([]);
  });
  test('what a number names is not listed again among the results, nor counted', async () => {
    const { jumps, results, total, more } = await ask('?q=section%203');
    expect(jumps.map(({ path }) => path)).toEqual(['c.html']);
    expect(results.map(({ url }) => url)).not.toContain('../c.html');
    expect([total, more]).toEqual([results.length, false]);
  });
  test('a page that is asked for as a whole is named before the results, and nothing is said to be unknown', async () => {
    const { jumps, results, unknown } = await ask('?q=what is overdue');
    expect([jumps.map(({ path, page }) => [path, page]), results, unknown]).toEqual([[['gaps.html', true]], [], []]);
    expect((await ask('?q=overdue&kind=Plan')).jumps).toEqual([]);
  });
  test('a number leads to its section from any page', async () => {
    expect((await ask('?q=section%203')).jumps.map(({ path }) => path)).toEqual(['c.html']);
  });
  test('filters narrow and count, and the newest comes first where asked', async () => {
    const plans = await ask('?q=staff&kind=Plan');
    expect(plans.results.map(({ url }) => url)).toEqual(['../b.html']);
    expect(plans.facets.get('Kind')?.map(({ value, count }) => [value, count])).toEqual([
      ['File', 0],
      ['Inspection', 1],
      ['Plan', 1],
    ]);
    const dated = await ask('?kind=Inspection&sort=date');
    expect(dated.results.slice(0, 2).map(({ url }) => url)).toEqual(['../e.html', '../a.html']);
  });
});
