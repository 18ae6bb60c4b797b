import { describe, expect, test } from 'vitest';
import { bestOf, combineScores } from './combine-scores.ts';
import { expandQuery } from './expand-query.ts';
import { findReferences, mayBeReference, type Numbered } from './find-references.ts';
import { formatReference } from './format-reference.ts';
import { facetsOf, narrow, unknownValues } from './narrow-results.ts';
import { isSlipOf, nearestWord, type KnownWord } from './nearest-word.ts';
import { packNumbers, unpackNumbers } from './pack-numbers.ts';
import { parseQuery } from './parse-query.ts';
import { rankOf } from './rank-results.ts';
import { formatState, parseState, type FilterName } from './search-state.ts';

describe('did you mean', () => {
  const known: KnownWord[] = [
    ['accommodation', 30],
    ['safeguarding', 50],
    ['neglect', 20],
    ['adoption', 40],
    ['adaptation', 1],
    ['homeless', 9],
  ];
  test.each([
    ['accomodation', 'accommodation'],
    ['safegaurding', 'safeguarding'],
    ['negelct', 'neglect'],
    ['homless', 'homeless'],
    ['adopton', 'adoption'],
  ])('%s: %s', (wrong, right) => expect(nearestWord(wrong, known, false)).toBe(right));
  const words: KnownWord[] = ['nursing', 'managers', 'where', 'resource', 'building', 'wider', 'level', 'leavers'].map(
    (word): KnownWord => [word, 40],
  );
  test.each(['surfing', 'teenagers', 'nowhere', 'recourse', 'bullying', 'winter', 'lever', 'wheres'])(
    '%s is another word',
    (word) => expect(nearestWord(word, words, false)).toBeUndefined(),
  );
  test('a rare word is doubted only where a letter is missing, too many or changed over', () => {
    expect(isSlipOf('supervison', 'supervision')).toBe(true);
    expect(isSlipOf('safegaurding', 'safeguarding')).toBe(true);
    expect(isSlipOf('county', 'counts')).toBe(false);
    expect(isSlipOf('teenagers', 'managers')).toBe(false);
  });
  test('the beginning of a word counts while it is typed', () => {
    expect(nearestWord('accomod', known, true)).toBe('accommodation');
    expect(nearestWord('accomod', known, false)).toBeUndefined();
  });
  test.each(['xyzzyq', 'cse', '2015x', ''])('“%s” has none', (wrong) =>
    expect(nearestWord(wrong, known, true)).toBeUndefined(),
  );
});

describe('numbers', () => {
  const numbers: Numbered[] = [
    {
      kind: 'section',
      number: '8',
      label: 'Section 8',
      title: 'Outside the area',
      path: 'annex-m/08.html',
      paragraphs: 6,
    },
    {
      kind: 'section',
      number: '12',
      label: 'Section 12',
      title: 'Adoption',
      path: 'annex-m/12.html',
      paragraphs: 3,
      lines: ['a', 'b', 'b-3'],
    },
    { kind: 'item', number: '2.06', label: '2.06', title: 'Process', path: 'process.html' },
    {
      kind: 'recommendation',
      number: '7',
      label: 'Recommendation 7',
      title: 'Inspection',
      path: 'i.html#recommendation-7',
    },
    { kind: 'action', number: '7.2', label: 'Action 7.2', title: 'Plan', path: 'plan.html#action-7-2' },
  ];
  test.each([
    ['12', 'annex-m/12.html', ''],
    ['s8', 'annex-m/08.html', ''],
    ['S.8', 'annex-m/08.html', ''],
    ['section 08', 'annex-m/08.html', ''],
    ['2.06', 'process.html', ''],
    ['item 2.06', 'process.html', ''],
    ['8.4', 'annex-m/08.html#detail-4', ''],
    ['section 8 paragraph 4', 'annex-m/08.html#detail-4', ''],
    ['s8, para. 4', 'annex-m/08.html#detail-4', ''],
    ['paragraph 4 of section 8', 'annex-m/08.html#detail-4', ''],
    ['line of enquiry 12-b-3', 'annex-m/12.html#line-b-3', ''],
    ['line b-3', 'annex-m/12.html#line-b-3', ''],
    ['12-b', 'annex-m/12.html#line-b', ''],
    ['Section 12 line B', 'annex-m/12.html#line-b', ''],
    ['line a, section 12', 'annex-m/12.html#line-a', ''],
    ['action 7.2', 'plan.html#action-7-2', ''],
    ['recommendation 7, action 2', 'plan.html#action-7-2', ''],
    ['recommendation 7', 'i.html#recommendation-7', ''],
    ['Rec 7', 'i.html#recommendation-7', ''],
    ['supervision recommendation 7', 'i.html#recommendation-7', 'supervision'],
  ])('%s leads to %s', (text, path, rest) => {
    const found = findReferences(text, numbers);
    expect([found.jumps.map((jump) => jump.path), found.rest]).toEqual([[path], rest]);
  });
  test.each([
    '7',
    '7.2',
    '8.9',
    'homeless 16 17',
    'section 47',
    'recommendation 70',
    '12 children',
    'adoption',
    'line c',
    'item 12',
    'paragraph 4',
  ])('“%s” leads nowhere', (text) => expect(findReferences(text, numbers).jumps).toEqual([]));
  test('are the same when they have been packed for a browser', () => {
    expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
    const two = numbers.flatMap((one) => [one, { ...one, number: '9b', label: 'Issue 9', path: `${one.path}x` }]);
    expect(unpackNumbers(packNumbers(two))).toEqual(two);
    const places = Array.from({ length: 30 }, (_, at) => ({
      kind: 'recommendation' as const,
      number: String(at),
      label: `Recommendation ${at}`,
      title: 'Inspection',
      path: `i.html#recommendation-${at}`,
    }));
    expect(unpackNumbers(packNumbers(places))).toEqual(places);
    expect(JSON.stringify(packNumbers(places)).length).toBeLessThan(JSON.stringify(places).length / 3);
  });
  test('only what may be a number asks for them', () => {
    const typed = ['s8', 'rec 7', '2.06', 'line b-3', 'adoption', 'the line taken', 'line management'];
    expect(typed.map(mayBeReference)).toEqual([true, true, true, true, false, false, false]);
  });
  test('a line that most sections have names none of them', () => {
    const sections = numbers.flatMap((one) => (one.number === '12' ? Array.from({ length: 9 }, () => one) : []));
    expect(findReferences('line a', sections).jumps).toEqual([]);
    expect(findReferences('line a', sections.slice(1)).jumps).toHaveLength(8);
  });
});

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
  test('a number beside its word is worth more than the two apart', () => {
    const hours = [new Map([[1, 3]]), new Map([[1, 3]])].map((one, place) => one.set(2, place + 1.6));
    const best = (query: string) => {
      const { groups: two } = expandQuery(parseQuery(query), []);
      return bestOf(combineScores(two, hours, new Set(), new Set([2])).candidates, 10)[0]?.id;
    };
    expect([best('25 hours '), best('2015 hours '), best('out hours ')]).toEqual([2, 1, 1]);
  });
  test('a phrase is never given up', () => {
    const quoted = expandQuery(parseQuery('"care plan" police '), []).groups;
    expect(combineScores(quoted, [new Map(), new Map([[1, 1]])], new Set(), new Set()).candidates).toEqual([]);
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

describe('filters', () => {
  const table = new Map<FilterName, Map<string, Set<number>>>([
    [
      'Kind',
      new Map([
        ['Inspection', new Set([1, 2])],
        ['Measure', new Set([3])],
      ]),
    ],
    [
      'Year',
      new Map([
        ['2015', new Set([1, 3])],
        ['2017', new Set([2])],
      ]),
    ],
  ]);
  const state = parseState('?q=adoption&kind=Inspection&kind=Measure&year=2015&owner=ZZ&sort=date&x=1');
  test('any within a group, all groups; an unknown value changes nothing and is named', () => {
    expect(narrow([1, 2, 3, 4], state.chosen, table)).toEqual([1, 3]);
    expect(unknownValues(state.chosen, table)).toEqual(['Owner ZZ']);
  });
  test('counts leave a group’s own choice out of account', () => {
    const year = facetsOf([1, 2, 3], state.chosen, table).get('Year');
    expect(year).toEqual([
      { value: '2015', count: 2, chosen: true },
      { value: '2017', count: 1, chosen: false },
    ]);
  });
  test('the address holds the whole search', () => {
    expect(formatState(state)).toBe('?q=adoption&kind=Inspection&kind=Measure&owner=ZZ&year=2015&sort=date');
    expect(parseState(formatState(state))).toEqual(state);
    expect(formatState(parseState(''))).toBe('');
  });
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
});
