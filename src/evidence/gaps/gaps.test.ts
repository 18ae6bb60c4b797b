import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapsAfter } from '../../tests/gap-content.ts';
import { fixes } from '../../tests/gap-fixes.ts';
import { gapKinds } from './index.ts';

const idsAfter = (chosen: readonly string[]) =>
  gapsAfter(chosen.flatMap((id) => (fixes[id] === undefined ? [] : [fixes[id]])))
    .map(({ id }) => id)
    .sort();
const all = Object.keys(fixes).sort();

describe('every kind of gap', () => {
  test('is found in content that has one of each, and nothing else is', () => {
    expect(idsAfter([])).toEqual(all);
    const kinds = new Set(gapsAfter([]).map(({ kind }) => kind));
    expect(gapKinds.map(({ id }) => id).filter((id) => !kinds.has(id))).toEqual([]);
  });

  test.each(all)('%s is gone when it is put right, and no other', (id) => {
    expect(idsAfter([id])).toEqual(all.filter((other) => other !== id));
  });

  test('any of them put right together leave exactly the others', () => {
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        expect(idsAfter(chosen)).toEqual(all.filter((id) => !chosen.includes(id)));
      }),
      { numRuns: 40 },
    );
  });

  test('says why it matters and how to close it, in whole sentences', () => {
    for (const { id, title, why, fix } of gapKinds) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(`${why} ${fix}`).toMatch(/^[A-Z“].*\. [A-Z].*\.$/);
    }
    expect(new Set(gapKinds.map(({ id }) => id)).size).toBe(gapKinds.length);
  });
});
