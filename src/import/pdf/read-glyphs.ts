import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';
import type { Rule } from './page.ts';
import { isInked, plainColour } from './change-ink.ts';
import type { Drawn, Setting } from './drawn.ts';
import { boxOf } from './read-subpaths.ts';

/**
 * One character, its baseline’s start in points from the page’s top left; `turned` where it does not stand upright, `inked`
 * where it is printed at all. `at` is the instruction that draws it, `core` the middle of its small letters’ height, `colour`
 * six hex digits where it is plain.
 */
export type Glyph = {
  readonly text: string;
  readonly at: number;
  readonly core: Rule;
  readonly inked: boolean;
  readonly colour: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly turned: boolean;
};

// Letters that are also drawn round have a second colour.
const fillsLetters = [0, 4];

/**
 * The characters a page draws, one by one. A reader’s text joins what stands close together, even across the rule
 * between two cells; here each character keeps its place. `scaleOf` tells a font’s own space from that of the text.
 */
export function readGlyphs(drawn: readonly Drawn[], scaleOf: (font: string) => number): Glyph[] {
  const glyphs: Glyph[] = [];
  let [line, place] = [unchanged, unchanged];
  for (const one of drawn) {
    if (one.is !== 'words' || one.note !== undefined) continue;
    // Where no line begins, words go on behind those before them.
    if (one.line !== line) line = place = one.line;
    const { matrix, ink, setting } = one.now;
    const inked = isInked(ink);
    const colour = fillsLetters.includes(ink.mode) ? plainColour(one.now) : undefined;
    const scale = scaleOf(setting.font);
    for (const printed of one.printed) {
      if (printed === null) continue;
      const letter = typeof printed === 'number' ? undefined : printed;
      const wide =
        typeof printed === 'number'
          ? (-printed * setting.size) / 1000
          : (printed.width ?? 0) * scale * setting.size +
            setting.letters +
            (printed.isSpace === true ? setting.words : 0);
      const advance = wide * setting.stretch;
      const text = letter?.unicode ?? '';
      if (text !== '') {
        const whole = combine(matrix, place);
        const [a = 1, b = 0, c = 0, d = 1] = whole;
        glyphs.push({
          text,
          at: one.at,
          inked,
          colour,
          core: coreOf(whole, advance, setting),
          ...placePoint(whole, 0, setting.rise),
          width: Math.max(0, (letter?.width ?? 0) * scale * setting.size * setting.stretch * Math.hypot(a, b)),
          size: Math.abs(setting.size) * Math.hypot(c, d),
          turned: a <= 0 || Math.abs(b) > 0.2 * a,
        });
      }
      place = combine(place, [1, 0, 0, 1, advance, 0]);
    }
  }
  return glyphs;
}

/** What lies between the edges of a character, above its baseline: an underline, a rule or its neighbour’s area is none of it. */
function coreOf(whole: Matrix, advance: number, { size, rise }: Setting): Rule {
  const [left, right, low, high] = [0.15 * advance, 0.85 * advance, rise + 0.08 * size, rise + 0.42 * size];
  return boxOf([
    placePoint(whole, left, low),
    placePoint(whole, right, low),
    placePoint(whole, left, high),
    placePoint(whole, right, high),
  ]);
}
