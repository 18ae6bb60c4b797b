import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestOf, combineScores, type Candidate } from './combine-scores.ts';
import { expandQuery } from './expand-query.ts';
import { formatReference } from './format-reference.ts';
import { parseQuery } from './parse-query.ts';
import { rankOf } from './rank-results.ts';

describe('which pages answer', () => {
  const { groups } = expandQuery(parseQuery('care leavers police '), []);
  const scores = [
    new Map([
      [1, 3],
      [2, 2],
      [3, 9],
    ]),
    new Map([
      [1, 3],
      [2, 2],
    ]),
    new Map([
      [1, 1],
      [2, 5],
    ]),
  ];
  test('those with all come first, and too few are followed by those that lack least', () => {
    const { candidates: all, complete } = combineScores(groups, scores, new Set(), new Set());
    const candidates = bestOf(all, 10);
    expect([complete, candidates.map(({ id }) => id), candidates.at(-1)?.missing]).toEqual([2, [2, 1, 3], [1, 2]]);
  });
  test('never those left out', () => {
    expect(combineScores(groups, scores, new Set([2, 3]), new Set()).candidates.map(({ id }) => id)).toEqual([1]);
  });
  test('a number or a small word beside its word is worth more than the two apart', () => {
    const hours = [new Map([[1, 3]]), new Map([[1, 3]])].map((one, place) => one.set(2, place + 0.8));
    const best = (query: string) => {
      const { groups: two } = expandQuery(parseQuery(query), []);
      return bestOf(combineScores(two, hours, new Set(), new Set([2])).candidates, 10)[0]?.id;
    };
    expect(['25 hours ', 'out hours ', '2015 hours ', 'visit hours '].map(best)).toEqual([2, 2, 1, 1]);
  });
  test('what lacks something follows where fewer than three have both words, or fewer than ten all of more', () => {
    const found = (query: string, having: number, few?: number) => {
      const { groups: asked } = expandQuery(parseQuery(query), []);
      const all = new Map(Array.from({ length: having }, (_, id): [number, number] => [id, 1]));
      const first = new Map([...all, [99, 9]]);
      const { candidates } = combineScores(asked, [first, ...asked.slice(1).map(() => all)], new Set(), new Set(), few);
      return candidates.some(({ id }) => id === 99);
    };
    expect([found('leavers police ', 2), found('leavers police ', 3)]).toEqual([true, false]);
    expect([found('homeless years helped ', 9), found('homeless years helped ', 10)]).toEqual([true, false]);
    expect(found('homeless years helped ', 3, 3)).toBe(false);
  });
  test('words one after the other are worth more than the same words apart', () => {
    const { candidates } = combineScores(groups, scores, new Set(), new Set([1]));
    expect(candidates.map(({ id, score }) => [id, score])).toEqual([
      [1, 7 * 1.3],
      [2, 9],
      [3, 9],
    ]);
  });
  test('each page once, also where the first word is what it lacks, and all that lack as little', () => {
    const pages = (...ids: readonly number[]) => new Map(ids.map((id) => [id, id]));
    const { candidates } = combineScores(groups, [pages(1), pages(1, 2, 3), pages(2, 3)], new Set(), new Set());
    expect(candidates).toEqual([
      { id: 1, missing: [2], score: 2 },
      { id: 2, missing: [0], score: 4 },
      { id: 3, missing: [0], score: 6 },
    ]);
  });
  test('of those that lack something only those follow that lack least, in whatever order they are met', () => {
    const some = [
      new Map([
        [1, 1],
        [2, 1],
      ]),
      new Map([[2, 1]]),
      new Map([[3, 9]]),
    ];
    const { candidates, complete } = combineScores(groups, some, new Set(), new Set());
    expect([complete, candidates.map(({ id, missing }) => [id, missing])]).toEqual([0, [[2, [2]]]]);
  });
  test('the best of many are those that sorting all would put first', () => {
    const candidate = fc.record({
      id: fc.nat(999),
      score: fc.integer({ min: 0, max: 20 }),
      missing: fc.constantFrom([], [1], [0, 1]),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { minLength: 20, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (candidates, most) => {
          const worth = (some: readonly Candidate[]) => some.map(({ missing, score }) => score - 100 * missing.length);
          const sorted = worth(candidates).sort((a, b) => b - a);
          expect(worth(bestOf(candidates, most))).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });
  test('a phrase is never given up', () => {
    const quoted = expandQuery(parseQuery('"care plan" police '), []).groups;
    expect(combineScores(quoted, [new Map(), new Map([[1, 1]])], new Set(), new Set()).candidates).toEqual([]);
    // Not together with another word either.
    const three = expandQuery(parseQuery('"care plan" police homeless '), []).groups;
    expect(combineScores(three, [new Map(), new Map(), new Map([[1, 1]])], new Set(), new Set()).candidates).toEqual(
      [],
    );
  });
});

describe('rank', () => {
  const typed = ['early', 'help', 'strategy'];
  const { groups } = expandQuery(parseQuery('early help strategy '), []);
  const page = (title: string, kind: string, passage: number) =>
    rankOf({ score: 5, missing: [], title, kind, passage, bare: false }, groups, typed);
  test('a page whose title is the query comes first, and one paragraph with it all before scattered words', () => {
    expect(page('Early Help Strategy', 'Document', 0.1)).toBeGreaterThan(page('Thresholds', 'Annex M section', 1));
    expect(page('Thresholds', 'Annex M section', 1)).toBeGreaterThan(page('Thresholds', 'Annex M section', 0.3));
  });
  test('what lacks one word of many loses less than what lacks one of two', () => {
    const worth = (query: string) => {
      const { groups: asked } = expandQuery(parseQuery(query), []);
      const rank = (missing: number[]) =>
        rankOf({ score: 5, missing, title: '', kind: '', passage: 0.5, bare: false }, asked, query.split(' '));
      return rank([0]) / rank([]);
    };
    expect(worth('homeless years')).toBeCloseTo(0.2);
    expect(worth('homeless sixteen years helped')).toBeCloseTo(1 / 3);
  });
});

describe('rank of two pages', () => {
  const rank = (query: string, page: Partial<Parameters<typeof rankOf>[0]>) =>
    rankOf(
      { score: 5, missing: [], title: 'Thresholds', kind: 'Inspection', passage: 0.5, bare: false, ...page },
      expandQuery(parseQuery(`${query} `), []).groups,
      query.split(' '),
    );
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  type Page = Parameters<typeof rank>[1];
  test.each([
    ['with all of it before one that lacks a word', {}, { missing: [1] }],
    ['that lacks one word before one that lacks two', { missing: [1] }, { missing: [0, 1] }],
    ['with its title about it', { title: 'Early help' }, {}],
    ['with more of it in its title', { title: 'Early help for all' }, { title: 'Strategy for all' }],
    [
      'with a short title about it before one as long as a paragraph',
      { title: 'Early help' },
      { title: `Early help ${long}` },
    ],
    ['with a section before a register entry', {}, { kind: 'Document' }],
    ['and before a measure', {}, { kind: 'Measure' }],
    ['a measure before what only explains words', { kind: 'Measure' }, { kind: '' }],
    ['with it in its text before one found by a stem', { passage: 0.01 }, { passage: 0, score: 6 }],
    [
      'with it in its title alone before one found by a stem',
      { passage: 0, title: 'Strategy' },
      { passage: 0, score: 9 },
    ],
    [
      'a section with a title about it before a document with one',
      { title: 'Early help' },
      { title: 'Early help', kind: 'Document', score: 8 },
    ],
  ] satisfies [string, Page, Page][])('a page %s', (_, better, worse) => {
    expect(rank('early help strategy', better)).toBeGreaterThan(rank('early help strategy', worse));
  });

  test('a title with all of a query is worth nine tenths of what a paragraph with all of it is', () => {
    const titled = rank('early help strategy', { title: 'Early help strategy for all', passage: 0.1 });
    expect(titled).toBeCloseTo(rank('early help strategy', { passage: 1 }));
  });

  test('a title with a word of two parts has more of a query than one with a word', () => {
    const [two, one] = ['Multi-agency work', 'Police work'].map((title) => rank('multi-agency police', { title }));
    expect(two).toBeGreaterThan(one ?? 0);
  });

  test.each([
    ['early help strategy', 'Early Help Strategies', true],
    ['missing from home', '3. Missing from home', true],
    ['working together 2018', 'Working Together 2018', true],
    ['working together', 'Working Together 2018', false],
    ['early help', 'Early Help', true],
    ['missing from home', '47. Missing from home', true],
    ['version 2', 'Version 2', true],
    ['2nd review', '2nd Review', true],
    ['a3 plan', 'A3 plan', true],
    ['early help strategy', 'Early help', false],
    ['early help strategy', 'Early help policy', false],
    // One word names a subject and no page.
    ['adoption', 'Adoption', false],
  ])('%s is the page “%s”: %s', (query, title, named) => {
    expect(rank(query, { title }) > 100).toBe(named);
  });
});

test('of the kind that is asked for an item says more than a section, and a framework less', () => {
  const ofKind = (kind: string) => (query: string) => {
    const { groups } = expandQuery(parseQuery(`${query} `), []);
    const page = { score: 5, missing: [], title: 'Adopters waiting', kind, passage: 0.5, bare: false };
    const ofSection = rankOf({ ...page, kind: 'Annex M section' }, groups, query.split(' '));
    return rankOf(page, groups, query.split(' ')) / ofSection;
  };
  for (const query of ['how many adopters', 'how much help']) expect(ofKind('Measure')(query)).toBeGreaterThan(1.5);
  for (const query of ['adopters how many', 'how adopters', 'many adopters'])
    expect(ofKind('Measure')(query)).toBeLessThan(1);
  const queries = ['what did ofsted say about adopters', 'adopters'];
  expect(queries.map((query) => ofKind('Inspection')(query) > 1.5)).toEqual([true, false]);
  expect(queries.map(ofKind('Framework'))).toEqual([0.5, 1]);
});

test('a page with the number of a percentage only stands far behind', () => {
  const { groups } = expandQuery(parseQuery('47% '), []);
  const [signed, titled] = ['The child protection plans', 'Section 47'].map((title) =>
    rankOf({ score: 5, missing: [], title, kind: 'Inspection', passage: 1, bare: title === 'Section 47' }, groups, [
      '47',
    ]),
  );
  expect(signed).toBeGreaterThan(5 * (titled ?? 0));
});

test('a reference says title, place, date, marking and address', () => {
  const cited = {
    title: '3. Missing',
    path: ['Detail'],
    label: 'paragraph 2',
    date: '2 December 2015',
    marking: 'OFFICIAL',
    address: 'https://x/a.html#detail-2',
  };
  expect(formatReference(cited)).toBe(
    '3. Missing; Detail, paragraph 2; 2 December 2015; OFFICIAL. https://x/a.html#detail-2',
  );
  expect(formatReference({ ...cited, label: '', date: '' })).toBe(
    '3. Missing; Detail; OFFICIAL. https://x/a.html#detail-2',
  );
  expect(formatReference({ ...cited, path: [], label: '' })).toBe(
    '3. Missing; 2 December 2015; OFFICIAL. https://x/a.html#detail-2',
  );
});
