import { expect, test } from 'vitest';
import { bestOf, combineScores } from './combine-scores.ts';
import { expandQuery } from './expand-query.ts';
import { parseQuery } from './parse-query.ts';
import { rankOf } from './rank-results.ts';

test('of a long question also what lacks up to half as many words more, as well as what lacks least', () => {
  const found = (query: string) => {
    const { groups: asked } = expandQuery(parseQuery(query), []);
    // Page 1 has every word, 2 all but one, 3 half and 4 one.
    const having = asked.map((_, at) => [
      1,
      ...(at > 0 ? [2] : []),
      ...(at % 2 > 0 ? [3] : []),
      ...(at === 1 ? [4] : []),
    ]);
    const some = having.map((ids) => new Map(ids.map((id): [number, number] => [id, id])));
    return bestOf(combineScores(asked, some, new Set(), new Set()).candidates, 10).map(({ id }) => id);
  };
  // Nothing is put behind for a word it lacks: its score is less by it already.
  expect(found('wolf bear lynx zebra yak ibis ')).toEqual([2, 3, 1]);
  expect(found('wolf bear lynx zebra ')).toEqual([1, 2]);
});

test('of a long question it matters less what lacks than of a short one, and least what many pages have', () => {
  const without = (place: number, query: string, tells: readonly number[] = []) => {
    const { groups: plain } = expandQuery(parseQuery(query), []);
    const asked = plain.map((group, at) => (tells[at] === undefined ? group : { ...group, tells: tells[at] }));
    const page = { score: 5, missing: [place], title: '', kind: 'Inspection', passage: 0.5, bare: false };
    return rankOf(page, asked, []) / rankOf({ ...page, missing: [] }, asked, []);
  };
  const long = 'wolf bear lynx zebra yak ';
  expect(without(0, long)).toBeGreaterThan(without(0, 'wolf bear lynx zebra '));
  expect(without(0, long, [1, 4, 4, 4, 4])).toBeGreaterThan(without(0, long));
  expect(without(1, long, [1, 4, 4, 4, 4])).toBeLessThan(without(1, long));
});

test('an item of the day that was asked for ranks by it, and before what is of that day and does not say so', () => {
  const { groups } = expandQuery(parseQuery('2 December 2015 minutes '), []);
  const page = { score: 5, missing: [], title: '', kind: 'Document', passage: 0.5, bare: false };
  const [saying, silent, other] = [
    { ...page, implied: [0] },
    { ...page, implied: [0], passage: 0 },
    { ...page, passage: 0 },
  ].map((one) => rankOf(one, groups, []));
  expect(saying).toBeGreaterThan(silent ?? 0);
  expect(silent).toBeGreaterThan(3 * (other ?? 0));
});
