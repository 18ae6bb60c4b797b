import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { changeInk, firstInk, isPlain, type Ink } from './change-ink.ts';
import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';
import type { Instructions } from './read-shapes.ts';
import { boxOf, readSubpaths, type PathArguments, type Point } from './read-subpaths.ts';
import { areApart, areaOf, isRectangle, meet } from './rectangles.ts';

/**
 * An area that a page paints, and by which instruction. `sure` says that it is a rectangle of one colour through which nothing
 * shows; of a picture only the place is known. `note` is what it belongs to where that is stuck onto the page, like a comment.
 */
export type Paint = {
  readonly at: number;
  readonly box: Rule;
  readonly colour?: string;
  readonly sure?: true;
  readonly picture?: true;
  readonly note?: string;
};

type State = {
  readonly matrix: Matrix;
  readonly ink: Ink;
  readonly clip: Rule;
  readonly cut: boolean;
  readonly line: number;
};

const fills = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const strokes = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
/** What is drawn with a wider line is a band that words may stand on. */
const widest = 3;
const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
// What may stand between the room that is made for a picture and the picture itself.
const besidePictures = new Set([
  OPS.setGState,
  OPS.setRenderingIntent,
  OPS.beginMarkedContent,
  OPS.beginMarkedContentProps,
  OPS.endMarkedContent,
]);

/** The areas that a page paints, in the order in which they are painted; `page` is the area of the page. */
export function readPaints({ fnArray, argsArray }: Instructions, viewport: Matrix, page: Rule): Paint[] {
  const paints: Paint[] = [];
  const first: State = { matrix: viewport, ink: firstInk, clip: page, cut: false, line: 1 };
  let state = first;
  const saved: State[] = [];
  const groups: State[] = [];
  // Layers that somebody may switch off, among the other marks around what is drawn.
  const layers: boolean[] = [];
  let [clipping, placed] = [false, false];
  let note: string | undefined;
  const set = (change: Partial<State>) => (state = { ...state, ...change });
  const restore = () => (state = saved.pop() ?? state);
  const add = (at: number, box: Rule, more: Pick<Paint, 'colour' | 'sure' | 'picture'> = {}) => {
    const seen = meet(box, state.clip);
    if (seen !== undefined) paints.push({ at, box: seen, ...more, ...(note === undefined ? {} : { note }) });
  };
  const fill = (at: number, shapes: readonly (readonly Point[])[]) => {
    const { opacity, colour } = state.ink;
    if (opacity === 0) return;
    const boxes = shapes.map(boxOf);
    const plain = isPlain(state.ink) && !state.cut && !layers.includes(true) && areApart(boxes);
    boxes.forEach((box, index) =>
      add(
        at,
        box,
        plain && colour !== undefined && isRectangle(shapes[index] ?? [], box) ? { colour, sure: true } : {},
      ),
    );
  };
  const unit = [0, 1].flatMap((x) => [0, 1].map((y) => [x, y] as const));
  const within = (corners: readonly (readonly [number, number])[]) =>
    boxOf(corners.map(([x, y]) => placePoint(state.matrix, x, y)));
  const path = (at: number, [paint, data]: PathArguments) => {
    const shapes = readSubpaths(data, state.matrix).map(({ points }) => points);
    // A drawing with too many corners to follow: words are read where it might stand.
    const unknown = shapes.length === 0 && (data?.[0]?.length ?? 0) > 0;
    if (fills.has(paint) && unknown) add(at, state.clip);
    else if (fills.has(paint)) fill(at, shapes);
    const wide = state.line * Math.sqrt(Math.abs(areaOf(within(unit))));
    if (strokes.has(paint) && wide > widest) for (const shape of shapes) add(at, widen(boxOf(shape), wide / 2));
    if (!clipping) return;
    clipping = false;
    if (unknown) {
      set({ cut: true });
      return;
    }
    const [only, ...more] = shapes;
    const box = boxOf(shapes.flat());
    set({
      clip: meet(box, state.clip) ?? { ...box, width: 0, height: 0 },
      cut: state.cut || only === undefined || more.length > 0 || !isRectangle(only, box),
    });
  };
  const cut = (corners: readonly (readonly [number, number])[]) => {
    const box = within(corners);
    set({ clip: meet(box, state.clip) ?? { ...box, width: 0, height: 0 } });
  };
  const picture = (at: number) => add(at, within(unit), { picture: true });
  const steps = new Map<number, (args: readonly unknown[], at: number) => unknown>([
    [OPS.save, () => saved.push(state)],
    [OPS.restore, restore],
    [
      OPS.paintFormXObjectBegin,
      ([matrix, frame]) => {
        saved.push(state);
        set({ matrix: combine(state.matrix, (matrix as Matrix | null) ?? unchanged) });
        const [left = 0, bottom = 0, right = 0, top = 0] = (frame as readonly number[] | null) ?? [];
        if (frame !== null && frame !== undefined)
          cut([left, right].flatMap((x) => [bottom, top].map((y) => [x, y] as const)));
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [
      OPS.beginGroup,
      ([options]) => {
        groups.push(state);
        // Whatever mixes the whole group is not turned off within it.
        const { opacity, blended, masked } = state.ink;
        set({
          ink: {
            ...state.ink,
            opacity: 1,
            blended: false,
            masked: masked || blended || opacity < 1 || isMask(options),
          },
        });
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
    [OPS.clip, () => (clipping = true)],
    [OPS.eoClip, () => (clipping = true)],
    [OPS.constructPath, (args, at) => path(at, args as unknown as PathArguments)],
    [OPS.shadingFill, (_, at) => add(at, state.clip)],
    [OPS.paintSolidColorImageMask, (_, at) => fill(at, [unit.map(([x, y]) => placePoint(state.matrix, x, y))])],
    ...[...pictures].map((instruction) => [instruction, (_: unknown, at: number) => picture(at)] as const),
  ]);
  fnArray.forEach((instruction, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    // Pictures are left out when a page is read, and only the room made for one is told.
    if ((instruction === OPS.restore || instruction === OPS.paintFormXObjectEnd) && placed) picture(at);
    // Room that is made within another is hardly for a picture before it; words are read where one might be.
    if (instruction === OPS.transform && placed) add(at, within(unit));
    if (instruction === OPS.transform) placed = true;
    else if (!besidePictures.has(instruction)) placed = false;
    const step = steps.get(instruction);
    if (step === undefined) set({ ink: changeInk(state.ink, instruction, args) });
    else step(args, at);
  });
  return paints;
}

const widen = ({ x, y, width, height }: Rule, by: number): Rule => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether a group is drawn as a mask, of which nothing is seen. */
const isMask = (options: unknown): boolean => (options as { smask?: unknown } | null)?.smask != null;
