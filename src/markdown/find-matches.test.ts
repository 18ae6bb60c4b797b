import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMatches } from './find-matches.ts';

const patterns = [/a+/g, /(b)(c)?/g, /(?<=a)b/g, /\n|c$/g];

it('finds what matchAll finds, whatever was searched before', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\n') }),
      fc.constantFrom(...patterns),
      (text, pattern) => {
        expect(findMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
      },
    ),
  );
});
