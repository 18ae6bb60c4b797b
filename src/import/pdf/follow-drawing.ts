import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { changeInk, firstInk, type Ink } from './change-ink.ts';
import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';
import { boxOf } from './read-subpaths.ts';
import { meet } from './rectangles.ts';

/**
 * What holds where something is drawn: `clip` is the area in which it is seen, of which more may be `cut` off; `line` is the width
 * of lines; `mixed` says that it belongs to a group which is mixed with what lies below.
 */
type State = {
  readonly matrix: Matrix;
  readonly ink: Ink;
  readonly mixed: boolean;
  readonly clip: Rule;
  readonly cut: boolean;
  readonly line: number;
};

type Corner = readonly [number, number];

/** The corners of the square that a picture fills, and by which a scale is told. */
export const unit: readonly Corner[] = [0, 1].flatMap((x) => [0, 1].map((y) => [x, y] as const));

/** Follows what a page says of how it draws, instruction by instruction; `page` is the area of the page. */
export function followDrawing(viewport: Matrix, page: Rule) {
  const first: State = { matrix: viewport, ink: firstInk, mixed: false, clip: page, cut: false, line: 1 };
  let state = first;
  const saved: State[] = [];
  const groups: State[] = [];
  // Layers that somebody may switch off, among the other marks around what is drawn.
  const layers: boolean[] = [];
  let note: string | undefined;
  const set = (change: Partial<State>) => (state = { ...state, ...change });
  const restore = () => (state = saved.pop() ?? state);
  const boxWithin = (corners: readonly Corner[]) => boxOf(corners.map(([x, y]) => placePoint(state.matrix, x, y)));
  const clipTo = (box: Rule, isMoreCut: boolean) =>
    set({ clip: meet(box, state.clip) ?? { ...box, width: 0, height: 0 }, cut: state.cut || isMoreCut });
  const steps = new Map<number, (args: readonly unknown[]) => unknown>([
    [OPS.save, () => saved.push(state)],
    [OPS.restore, restore],
    [
      OPS.paintFormXObjectBegin,
      ([matrix, frame]) => {
        saved.push(state);
        set({ matrix: combine(state.matrix, (matrix as Matrix | null) ?? unchanged) });
        const [left = 0, bottom = 0, right = 0, top = 0] = (frame as readonly number[] | null) ?? [];
        if (frame !== null && frame !== undefined)
          clipTo(boxWithin([left, right].flatMap((x) => [bottom, top].map((y) => [x, y] as const))), false);
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [
      OPS.beginGroup,
      ([options]) => {
        groups.push(state);
        const { opacity, blended, masked } = state.ink;
        const mixed = state.mixed || masked || blended || opacity < 1 || isMask(options);
        set({ mixed, ink: { ...state.ink, opacity: 1, blended: false, masked: false } });
      },
    ],
    [OPS.endGroup, () => (state = groups.pop() ?? state)],
    [
      OPS.beginAnnotation,
      ([id, , transform, matrix]) => {
        note = String(id);
        set({ ...first, matrix: combine(combine(viewport, transform as Matrix), matrix as Matrix) });
      },
    ],
    [OPS.endAnnotation, () => (note = undefined)],
    [OPS.beginMarkedContent, () => layers.push(false)],
    [OPS.beginMarkedContentProps, ([name]) => layers.push(name === 'OC')],
    [OPS.endMarkedContent, () => layers.pop()],
    [OPS.transform, (args) => set({ matrix: combine(state.matrix, args as Matrix) })],
    [OPS.setLineWidth, ([line]) => set({ line: Number(line) })],
  ]);
  return {
    /** Takes the next instruction. */
    follow: (instruction: number, args: readonly unknown[]): void => {
      const step = steps.get(instruction);
      if (step === undefined) set({ ink: changeInk(state.ink, instruction, args) });
      else step(args);
    },
    /** What holds now. */
    now: (): State => state,
    /** The note whose looks are drawn now, where one is. */
    note: (): string | undefined => note,
    /** Whether somebody may switch off what is drawn now. */
    isInLayer: (): boolean => layers.includes(true),
    /** The area around corners that are given as the page counts now. */
    boxWithin,
    /** Lets be seen only what is drawn within an area, and says whether more than that is cut off. */
    clipTo,
  };
}

/** Whether a group is drawn as a mask, of which nothing is seen. */
const isMask = (options: unknown): boolean => (options as { smask?: unknown } | null)?.smask != null;
