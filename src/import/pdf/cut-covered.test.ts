import { expect, test } from 'vitest';
import { blotGlyphs, cutCovered } from './cut-covered.ts';
import type { Cover } from './find-covered.ts';
import type { Glyph } from './read-glyphs.ts';

/** The letters of a line, six points each. */
const letters = (text: string, x = 0, y = 100): Glyph[] =>
  text.split('').map((sign, index) => ({
    ...{ text: sign, at: 1, inked: true, colour: '000000', turned: false },
    ...{ x: x + 6 * index, y, width: 6, size: 12, core: { x: 0, y: 0, width: 0, height: 0 } },
  }));
const piece = (text: string, x = 0, y = 100) => ({ text, x, y, width: 6 * text.length, size: 12, bold: false });
/** The covers of letters from one place to another, the last left out. */
const covers = (from: number, end: number, cover: Cover = 'dark') =>
  new Map(Array.from({ length: end - from }, (_, index) => [from + index, cover] as const));
const cut = (texts: readonly ReturnType<typeof piece>[], glyphs: readonly Glyph[], covered: Map<number, Cover>) =>
  cutCovered(texts, glyphs, covered).map(({ text, x }) => `${x} ${text}`);

test.each<readonly [string, Map<number, Cover>, readonly string[]]>([
  ['in its middle', covers(4, 8), ['0 Ask ', '24 ███', '54 now']],
  ['light, without a mark', covers(4, 8, 'light'), ['0 Ask ', '54 now']],
  ['nothing of it', new Map(), ['0 Ask Jane now']],
  ['all of it', covers(0, 12), ['0 ███']],
])('of a piece is cut what is covered: %s', (_, covered, left) => {
  expect(cut([piece('Ask Jane now')], letters('Ask Jane now'), covered)).toEqual(left);
});

test('pieces side by side have one mark, and those apart or on two lines have their own', () => {
  const glyphs = [...letters('Jane'), ...letters('Doe', 26), ...letters('Ann', 90), ...letters('Lee', 0, 120)];
  const texts = [piece('Jane'), piece(' ', 24), piece('Doe', 26), piece('Ann', 90), piece('Lee', 0, 120)];
  expect(cut(texts, glyphs, covers(0, 13))).toEqual(['0 ███', '90 ███', '0 ███']);
});

test('words that stand there twice are told apart by their place', () => {
  const glyphs = [...letters('Jane'), ...letters('Jane', 0, 200)];
  expect(cut([piece('Jane', 0, 200), piece('Jane')], glyphs, covers(0, 4))).toEqual(['0 Jane', '0 ███']);
});

test('a piece whose letters cannot be found is left out where something in it is covered', () => {
  const strange = letters('####');
  expect(cut([piece('Jane')], strange, covers(1, 3))).toEqual([]);
  expect(cut([piece('Jane')], strange, new Map())).toEqual(['0 Jane']);
  expect(cut([piece('Jane', 0, 300)], strange, covers(1, 3))).toEqual(['0 Jane']);
});

test('a mark stands for each run of letters under a dark cover, on each line', () => {
  const glyphs = [...letters('Jane Doe now'), ...letters('Ann', 0, 120)];
  const covered = new Map([...covers(5, 8), ...covers(9, 15)]);
  const left = (of: Map<number, Cover>) =>
    blotGlyphs(glyphs, of)
      .map(({ text }) => text)
      .join('');
  expect(left(covered)).toBe('Jane ███ ███');
  expect(left(covers(0, 8, 'light'))).toBe(' nowAnn');
});
