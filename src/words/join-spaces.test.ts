import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinSpaces } from './join-spaces.ts';

test('any run of spaces is one, and none is left at the ends', () => {
  const sign = fc.constantFrom(' ', '\n', '\t', '\u00a0', '\u2028', 'a', 'É', '-');
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const text = signs.join('');
      expect(joinSpaces(text)).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
