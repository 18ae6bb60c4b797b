import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeCover } from './make-cover.ts';

test('takes a stretch once, as a comparison with every stretch before would', () => {
  const stretch = fc
    .tuple(fc.nat({ max: 3000 }), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const isFree = makeCover();
      const told: typeof stretches = [];
      for (const one of stretches) {
        const free = !told.some(({ start, end }) => one.start < end && start < one.end);
        if (free) told.push(one);
        expect(isFree(one)).toBe(free);
      }
    }),
  );
});
