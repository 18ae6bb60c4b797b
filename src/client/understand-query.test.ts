import { describe, expect, test } from 'vitest';
import { makeOfflineData } from '../offline/make-offline-data.ts';
import type { OfflineData } from '../search/offline-data.ts';
import { parseQuery } from '../search/parse-query.ts';
import { makeOfflineIndex } from './make-offline-index.ts';
import { offlinePage as page } from './offline-page-for-tests.ts';
import { understandQuery } from './understand-query.ts';

const data = makeOfflineData(
  [
    page('a.html', 'Domestic abuse', 'Violence at home. Our self-assessment says so. Care comes first, then planning.'),
    page(
      'b.html',
      'Children',
      'Looked after children, after all, and multi-agency work with foster carers. A caseload.',
    ),
  ],
  {
    site: 'Leeds',
    glossary: [
      { acronym: 'DV', meaning: 'domestic violence', synonyms: ['domestic abuse'] },
      { acronym: 'LAC', meaning: 'looked after children', synonyms: [] },
    ],
    named: [],
    numbers: [],
    words: 'violence domestic assessment agency multi looked after children foster carers work'
      .split(' ')
      .map((word) => [word, 5]),
  },
);
const index = makeOfflineIndex(JSON.parse(JSON.stringify(data)) as OfflineData, '../');
const understand = (text: string) => understandQuery(index, parseQuery(text), true);
const pagesOf = async (text: string) => {
  const { groups } = await understand(text);
  const scores = await Promise.all(groups.map((group) => index.scoresOf(group)));
  return scores.map((of) => [...of.keys()].sort());
};

describe('what a query means', () => {
  test.each([
    ['self-assesment', 'self-assessment', 'self-assessment'],
    ['multi-agancy work', 'multi-agency', 'multi-agency'],
    ['looked-afterchildren', 'looked-after-children', 'looked-after-children'],
    ['fostercarers ', 'foster carers', 'foster carers'],
  ])('%s is put right', async (typed, right, group) => {
    const { corrected, groups } = await understand(typed);
    expect(corrected.map((one) => one.right)).toEqual([right]);
    expect(groups[0]?.text).toBe(group);
    expect((await pagesOf(typed))[0]).not.toEqual([]);
  });

  test('what is put right is a word of the glossary with its neighbours', async () => {
    const { groups, query } = await understand('domestic voilence ');
    expect(groups.map(({ text }) => text)).toEqual(['domestic violence']);
    expect(groups[0]?.forms.map(({ words }) => words.join(' '))).toContain('domestic abuse');
    expect(query.terms.map(({ text }) => text)).toEqual(['domestic', 'violence']);
    expect(await pagesOf('looked-afterchildren ')).toEqual([[1]]);
  });

  test.each(['anti-work', 'anti-voilence', 'anti-xyzzyq'])(
    '%s is left out whole and told: what is left of it would mean another thing',
    async (word) => {
      const { corrected, unknown, query } = await understand(`${word} care`);
      expect([corrected, unknown, query.terms.map(({ text }) => text)]).toEqual([[], [word], ['care']]);
    },
  );

  test('of two words that are joined, one that stands by itself too is looked for by itself', async () => {
    const termsOf = async (text: string) => (await understand(text)).query.terms.map((term) => term.text);
    expect(await termsOf('case load work case ')).toEqual(['caseload', 'work', 'case']);
    expect(await termsOf('work load case load ')).toEqual(['work', 'caseload']);
    expect(await termsOf('case load case load ')).toEqual(['caseload', 'caseload']);
  });

  test('words that hyphens join are looked for apart where nothing has them one after the other', async () => {
    expect(await pagesOf('care-planning ')).toEqual([[0]]);
    expect(await pagesOf('multi-agency ')).toEqual([[1]]);
    expect((await understand('care-planning ')).corrected).toEqual([]);
    // Letters stand apart nearly everywhere.
    expect((await understand('z-a ')).groups[0]?.forms.every(({ exact }) => exact)).toBe(true);
    // A phrase is nothing but itself.
    expect(await pagesOf('"care-planning"')).toEqual([[]]);
  });

  test('what was typed is told with what it is put right to, and stays as it is between quotation marks', async () => {
    const { corrected, ignored, query } = await understand('the "voilence" voilence case load ');
    expect(corrected).toEqual([
      { wrong: 'case load', right: 'caseload' },
      { wrong: 'voilence', right: 'violence' },
    ]);
    expect(ignored).toEqual(['the']);
    expect(query.terms.map(({ text, phrase }) => [text, phrase])).toEqual([
      ['the', false],
      ['voilence', true],
      ['violence', false],
      ['caseload', false],
    ]);
    expect((await understand('voilence -work')).query.excluded.map(({ text }) => text)).toEqual(['work']);
  });

  test('what is joined by hyphens and looked for apart is worth half of it together', async () => {
    const { groups } = await understand('care-planning ');
    expect(groups[0]?.forms[0]).toEqual({ words: ['care', 'planning'], exact: true, weight: 1 });
    expect(groups[0]?.forms.at(-1)).toEqual({ words: ['care', 'planning'], exact: false, weight: 0.5 });
  });

  test('what nothing has is left out, and of a query of nothing else it is the whole', async () => {
    const { groups, unknown, query } = await understand('violence xyzzyq');
    expect([groups.map(({ text }) => text), unknown]).toEqual([['violence'], ['xyzzyq']]);
    expect(query.terms.map(({ text }) => text)).toEqual(['violence']);
    const none = await understand('the xyzzyq');
    expect([none.groups, none.unknown]).toEqual([[], ['xyzzyq']]);
    // Without a term it would ask for everything.
    expect(none.query.terms).toHaveLength(2);
  });
});

const known: [string, number][] = [
  ['supervision', 40],
  ['referral', 40],
  ['reporting', 90],
  ['placement', 4],
  ['adoption', 40],
  ['assessed', 40],
];
const slips = makeOfflineIndex(
  makeOfflineData(
    ['Supervison, referra and plcement.', 'Adoptian. Adoptions.', 'Reportng.', 'Reportng.', 'Reportng.'].map(
      (text, at) => page(`${at}.html`, `Page ${at}`, text),
    ),
    { site: 'Leeds', glossary: [], named: [], numbers: [], words: known },
  ),
  '',
);
const doubt = async (text: string, doubts = true) => {
  const { doubted, corrected } = await understandQuery(slips, parseQuery(text), doubts);
  return { doubted: doubted.map(({ wrong, right }) => [wrong, right]), corrected: corrected.length };
};

describe('a word that few pages have', () => {
  test('is doubted where it looks like a slip for a much commoner one', async () => {
    expect(await doubt('Supervison ')).toEqual({ doubted: [['Supervison', 'supervision']], corrected: 0 });
    // Not while somebody types: it is asked of every letter.
    expect((await doubt('supervison ', false)).doubted).toEqual([]);
  });

  test.each([
    ['what nothing has is put right instead', 'supervisoin ', 1],
    ['the beginning of a word', 'referra ', 0],
    ['another form of a word', 'adoptions ', 0],
    ['a letter that makes another word', 'adoptian ', 0],
    ['one of a word that is hardly commoner', 'plcement ', 0],
    ['one of several pages', 'reportng ', 0],
    ['a phrase', '"supervison"', 0],
  ])('is not doubted as %s: %s', async (_, text, corrected) => {
    expect(await doubt(text)).toEqual({ doubted: [], corrected });
  });

  test('of words that a hyphen joins only the last is still being typed', async () => {
    expect((await understand('viele-work')).unknown).toEqual(['viele-work']);
    expect((await understand('work-viele')).corrected).toEqual([{ wrong: 'work-viele', right: 'work-violence' }]);
  });
});
