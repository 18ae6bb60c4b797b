import { describe, expect, test } from 'vitest';
import { expandQuery } from './expand-query.ts';
import { parseQuery } from './parse-query.ts';
import { scorePassage } from './score-passage.ts';

/** The score of a passage in which the words of a query stand at these places. */
function score(query: string, ...places: readonly number[]): number {
  const { groups } = expandQuery(parseQuery(`${query} `), []);
  const matches = places.map((from, group) => ({ group, from, to: from, fit: 1 }));
  return scorePassage(
    matches.filter(({ from }) => from >= 0),
    groups,
  );
}

describe('a passage', () => {
  test.each([
    ['one after the other', [0, 1], 1],
    ['in one piece, with a hyphen', [0, 0], 1],
    ['with a word between them', [0, 2], 1],
    ['with two words between them', [0, 3], 0.8],
    ['far apart', [0, 40], 0.8],
    ['the other way round', [1, 0], 0.8],
    ['one of the two', [0, -1], 0.4],
  ])('with all words %s is worth %s', (_, [one = 0, other = 0], worth) => {
    expect(score('care leavers', one, other)).toBeCloseTo(worth);
  });

  test('with two words of three in order is worth what lies between none and all', () => {
    expect(score('care leavers police', 0, 1, 2)).toBeCloseTo(1);
    expect(score('care leavers police', 10, 11, 2)).toBeCloseTo(0.9);
    expect(score('care leavers police', 20, 10, 2)).toBeCloseTo(0.8);
  });

  test('of a long question is worth most with the words that tell most', () => {
    const { groups } = expandQuery(parseQuery('wolf bear lynx zebra yak '), []);
    const told = groups.map((group, at) => ({ ...group, tells: at === 0 ? 6 : 1 }));
    const [rare, common] = [0, 1].map((group) => scorePassage([{ group, from: 0, to: 0, fit: 1 }], told));
    expect(rare).toBeCloseTo(6 * (common ?? 0));
  });

  test('with nothing of a query is worth nothing', () => {
    expect([scorePassage([], []), score('care leavers', -1, -1)]).toEqual([0, 0]);
  });

  test.each([
    [[0, 2], true],
    [[12, 10], true],
    [[0, 3], false],
    [[13, 10], false],
  ])('has a number that is meant only within two words of what was asked for beside it: at %s %s', (places, meant) => {
    const [one = 0, other = 0] = places;
    expect(score('25 hours', one, other) === score('care leavers', one, other)).toBe(meant);
    expect(score('25 hours', one, other)).toBeGreaterThan(score('25 hours', -1, other));
  });

  test.each([
    ['250', true],
    ['2.5', true],
    ['12015', true],
    ['20155', true],
    ['2015', false],
    ['1998', false],
    ['25%', false],
    ['s47', false],
    ['47s', false],
    ['16-17', false],
    ['police', false],
    // Small words, too, say something only beside their own.
    ['out', true],
    ['not', true],
    ['"out"', false],
    ['out-of-area', false],
  ])('has %s far from its word as one that belongs to something else: %s', (number, isOther) => {
    const [near, far] = [score(`${number} hours`, 0, 1), score(`${number} hours`, 0, 40)];
    expect(far < 0.6 * near).toBe(isOther);
  });

  test('may have a number by itself where nothing else was asked for', () => {
    expect(score('25', 0)).toBe(1);
  });
});
