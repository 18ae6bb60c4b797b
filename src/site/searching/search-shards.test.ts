import { describe, expect, test } from 'vitest';
import { shardCount, shardNames, shardOf } from './search-shards.ts';

describe('shards', () => {
  test.each([
    [0, 1],
    [59, 1],
    [60, 2],
    [300, 4],
    [1000, 8],
    [3839, 8],
    [10_000, 16],
    [15_359, 16],
    [15_360, 32],
    [61_440, 64],
    [10_000_000, 64],
  ])('%i pages are parted into %i', (pages, count) => expect(shardCount(pages)).toBe(count));

  test('an item has one shard, and each shard about as many items', () => {
    const ids = Array.from({ length: 8000 }, (_, at) => `documents/report-of-the-board-${at}`);
    const sizes = new Map<string, number>();
    for (const id of ids) sizes.set(shardOf(id, 8), (sizes.get(shardOf(id, 8)) ?? 0) + 1);
    expect([...sizes.keys()].sort()).toEqual(shardNames(8).slice(0, 8));
    expect(Math.min(...sizes.values())).toBeGreaterThan(900);
    expect(Math.max(...sizes.values())).toBeLessThan(1100);
    expect(shardOf('annex-m/03-missing-from-home-or-care', 8)).toBe(shardOf('annex-m/03-missing-from-home-or-care', 8));
  });
});
