import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';
import type { Rule } from './page.ts';
import { changeInk, firstInk, isInked, isPlain, type Ink } from './change-ink.ts';
import type { Instructions } from './read-shapes.ts';
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

type Printed = { readonly unicode?: string; readonly width?: number; readonly isSpace?: boolean };
type State = {
  matrix: Matrix;
  ink: Ink;
  size: number;
  /** Text space to the font’s own: most fonts count in thousandths. */
  scale: number;
  letters: number;
  words: number;
  stretch: number;
  leading: number;
  rise: number;
};

// Letters that are also drawn round have a second colour.
const fillsLetters = [0, 4];
const inks = new Set([
  OPS.setTextRenderingMode,
  OPS.setFillRGBColor,
  OPS.setFillColorN,
  OPS.setFillTransparent,
  OPS.setGState,
]);

/**
 * The characters a page draws, one by one. A reader’s text joins what stands close together, even across the rule
 * between two cells; here each character keeps its place.
 */
export function readGlyphs(
  { fnArray, argsArray }: Instructions,
  viewport: Matrix,
  scaleOf: (font: string) => number,
): Glyph[] {
  const glyphs: Glyph[] = [];
  const saved: State[] = [];
  let state: State = {
    matrix: viewport,
    ink: firstInk,
    size: 0,
    scale: 0.001,
    letters: 0,
    words: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
  };
  let [line, place] = [unchanged, unchanged];
  const set = (change: Partial<State>) => (state = { ...state, ...change });
  const move = (x: number, y: number) => (line = place = combine(line, [1, 0, 0, 1, x, y]));
  const show = (printed: readonly (Printed | number | null)[], at: number) => {
    const { mode, colour } = state.ink;
    const inked = isInked(state.ink);
    const plain = fillsLetters.includes(mode) && isPlain(state.ink) ? colour : undefined;
    for (const one of printed) {
      if (one === null) continue;
      const drawn = typeof one === 'number' ? undefined : one;
      const wide =
        typeof one === 'number'
          ? (-one * state.size) / 1000
          : (one.width ?? 0) * state.scale * state.size + state.letters + (one.isSpace === true ? state.words : 0);
      const advance = wide * state.stretch;
      const whole = combine(state.matrix, place);
      const [a = 1, b = 0, c = 0, d = 1] = whole;
      const text = drawn?.unicode ?? '';
      if (text !== '')
        glyphs.push({
          text,
          at,
          inked,
          colour: plain,
          core: coreOf(whole, advance, state),
          ...placePoint(whole, 0, state.rise),
          width: Math.max(0, (drawn?.width ?? 0) * state.scale * state.size * state.stretch * Math.hypot(a, b)),
          size: Math.abs(state.size) * Math.hypot(c, d),
          turned: a <= 0 || Math.abs(b) > 0.2 * a,
        });
      place = combine(place, [1, 0, 0, 1, advance, 0]);
    }
  };
  const steps = new Map<number, (args: readonly unknown[], at: number) => unknown>([
    [OPS.save, () => saved.push(state)],
    [OPS.restore, () => (state = saved.pop() ?? state)],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]) => {
        saved.push(state);
        set({ matrix: combine(state.matrix, (matrix as Matrix | null) ?? unchanged) });
      },
    ],
    [OPS.paintFormXObjectEnd, () => (state = saved.pop() ?? state)],
    [OPS.transform, (args) => set({ matrix: combine(state.matrix, args as Matrix) })],
    [OPS.beginText, () => (line = place = unchanged)],
    [OPS.setFont, ([font, size]) => set({ size: Number(size), scale: scaleOf(String(font)) })],
    [OPS.setCharSpacing, ([value]) => set({ letters: Number(value) })],
    [OPS.setWordSpacing, ([value]) => set({ words: Number(value) })],
    [OPS.setHScale, ([value]) => set({ stretch: Number(value) / 100 })],
    [OPS.setLeading, ([value]) => set({ leading: -Number(value) })],
    [OPS.setTextRise, ([value]) => set({ rise: Number(value) })],
    [OPS.setTextMatrix, ([matrix]) => (line = place = Array.from(matrix as ArrayLike<number>))],
    [OPS.moveText, ([x, y]) => move(Number(x), Number(y))],
    [
      OPS.setLeadingMoveText,
      ([x, y]) => {
        set({ leading: Number(y) });
        move(Number(x), Number(y));
      },
    ],
    [OPS.nextLine, () => move(0, state.leading)],
    [OPS.showText, ([printed], at) => show(printed as readonly (Printed | number | null)[], at)],
  ]);
  fnArray.forEach((instruction, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    const step = steps.get(instruction);
    if (step !== undefined) step(args, at);
    else if (inks.has(instruction)) set({ ink: changeInk(state.ink, instruction, args) });
  });
  return glyphs;
}

/** What lies between the edges of a character, above its baseline: an underline, a rule or its neighbour’s area is none of it. */
function coreOf(whole: Matrix, advance: number, { size, rise }: State): Rule {
  const [left, right, low, high] = [0.15 * advance, 0.85 * advance, rise + 0.08 * size, rise + 0.42 * size];
  return boxOf([
    placePoint(whole, left, low),
    placePoint(whole, right, low),
    placePoint(whole, left, high),
    placePoint(whole, right, high),
  ]);
}
