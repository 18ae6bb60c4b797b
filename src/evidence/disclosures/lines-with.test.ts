import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linesWith } from './lines-with.ts';

it('finds each line that holds the sign once, with where it begins', () => {
  expect(linesWith('a %\nb\n% c %\n', /%/g)).toEqual([
    { line: 'a %', start: 0 },
    { line: '% c %', start: 6 },
  ]);
});

it('goes on behind words that fit the sign and are not meant', () => {
  const isMeant = (words: string) => words === '%2';
  expect(linesWith('%1 %2 %2\n%1\n%2', /%\d/g, isMeant).map(({ start }) => start)).toEqual([0, 12]);
});

it('finds the lines that hold the sign in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '%', '\n') }), (text) => {
      const lines = linesWith(text, /%/g);
      expect(lines.map(({ line }) => line)).toEqual(text.split('\n').filter((line) => line.includes('%')));
      for (const { line, start } of lines) expect(text.startsWith(line, start)).toBe(true);
    }),
  );
});
