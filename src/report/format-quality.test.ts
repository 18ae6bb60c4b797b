import { expect, test } from 'vitest';
import { formatQuality, rankIn } from './format-quality.ts';

const results = ['Thresholds\tDetail, paragraph 1', '2. Missing\tDetail, paragraph 4', 'Missing\tSummary', 'Police'];

// The tests of search go by this: were it wrong, none of them could fail.
test.each([
  [{ expect: 'thresholds' }, 1],
  [{ expect: '^missing' }, 3],
  [{ expect: 'Police' }, 4],
  [{ expect: 'adoption' }, 0],
  [{ expect: 'missing', place: 'paragraph 4' }, 2],
  [{ expect: 'missing', place: 'summary' }, 3],
  [{ expect: 'missing', place: 'paragraph 1$' }, 0],
  [{ expect: 'police', place: 'detail' }, 0],
  [{ expect: 'missing', not: 'police' }, 2],
  [{ expect: 'missing', not: 'thresholds' }, 0],
  // A title is looked for in titles, and a place in places.
  [{ expect: 'summary' }, 0],
  [{ expect: 'missing', place: 'missing' }, 0],
])('of %j the rank is %i', (query, rank) => {
  expect(rankIn(results, { q: 'x', ...query })).toBe(rank);
});

test('a search that shows no places is asked for titles alone, and of no results none fits', () => {
  expect(rankIn(results, { q: 'x', expect: 'missing', place: 'nowhere' }, false)).toBe(2);
  expect(rankIn([], { q: 'x', expect: '' })).toBe(0);
});

test('the table says each rank, what stood first instead, and how often the right page is among the first', () => {
  const measured = [
    { query: { q: 'early help', expect: '' }, rank: 1, plain: 2, first: 'Early help' },
    { query: { q: 'police', expect: '' }, rank: 3, plain: 2, first: 'Missing\tDetail' },
    { query: { q: 'IRO', expect: '' }, rank: 4, plain: 0, first: 'Visits' },
    { query: { q: 'none', expect: '' }, rank: 0, plain: 1, first: '' },
  ];
  expect(formatQuality(measured)).toBe(
    [
      'rank  plain  query',
      '   1      2   early help',
      '   3      2   police                                     first: Missing › Detail',
      '   4      –   IRO                                        first: Visits',
      '   –      1   none                                       first:',
      '',
      'success at 1              25.0 %   plain Pagefind  25.0 %',
      'success at 3              50.0 %   plain Pagefind  75.0 %',
      'mean reciprocal rank       0.396   plain Pagefind   0.500',
      '4 queries',
    ].join('\n'),
  );
});
