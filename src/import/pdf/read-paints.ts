import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { isPlain } from './change-ink.ts';
import { followDrawing, unit } from './follow-drawing.ts';
import { placePoint, type Matrix } from './matrix.ts';
import type { Instructions } from './read-shapes.ts';
import { boxOf, isFilled, isStroked, readSubpaths, type PathArguments, type Point } from './read-subpaths.ts';
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
  const drawing = followDrawing(viewport, page);
  const { boxWithin, clipTo } = drawing;
  let [clipping, placed] = [false, false];
  const add = (at: number, box: Rule, more: Pick<Paint, 'colour' | 'sure' | 'picture'> = {}) => {
    const [seen, note] = [meet(box, drawing.now().clip), drawing.note()];
    if (seen !== undefined) paints.push({ at, box: seen, ...more, ...(note === undefined ? {} : { note }) });
  };
  const fill = (at: number, shapes: readonly (readonly Point[])[]) => {
    const { ink, mixed, cut } = drawing.now();
    if (ink.opacity === 0) return;
    const boxes = shapes.map(boxOf);
    const plain = isPlain(ink) && !mixed && !cut && !drawing.isInLayer() && areApart(boxes) ? ink.colour : undefined;
    boxes.forEach((box, index) => {
      const sure = plain !== undefined && isRectangle(shapes[index] ?? [], box);
      add(at, box, sure ? { colour: plain, sure } : {});
    });
  };
  const path = (at: number, [paint, data]: PathArguments) => {
    const { matrix, clip, line } = drawing.now();
    const shapes = readSubpaths(data, matrix).map(({ points }) => points);
    // A drawing with too many corners to follow: words are read where it might stand.
    const unknown = shapes.length === 0 && (data?.[0]?.length ?? 0) > 0;
    if (isFilled(paint) && unknown) add(at, clip);
    else if (isFilled(paint)) fill(at, shapes);
    const wide = line * Math.sqrt(Math.abs(areaOf(boxWithin(unit))));
    if (isStroked(paint) && wide > widest) for (const shape of shapes) add(at, widen(boxOf(shape), wide / 2));
    if (!clipping) return;
    clipping = false;
    const [only, ...more] = shapes;
    const box = unknown ? clip : boxOf(shapes.flat());
    clipTo(box, only === undefined || more.length > 0 || !isRectangle(only, box));
  };
  const picture = (at: number) => add(at, boxWithin(unit), { picture: true });
  const steps = new Map<number, (args: readonly unknown[], at: number) => unknown>([
    [OPS.clip, () => (clipping = true)],
    [OPS.eoClip, () => (clipping = true)],
    [OPS.constructPath, (args, at) => path(at, args as unknown as PathArguments)],
    [OPS.shadingFill, (_, at) => add(at, drawing.now().clip)],
    [OPS.paintSolidColorImageMask, (_, at) => fill(at, [unit.map(([x, y]) => placePoint(drawing.now().matrix, x, y))])],
    ...[...pictures].map((instruction) => [instruction, (_: unknown, at: number) => picture(at)] as const),
  ]);
  fnArray.forEach((instruction, at) => {
    const args = (argsArray[at] ?? []) as readonly unknown[];
    // Pictures are left out when a page is read, and only the room made for one is told.
    if ((instruction === OPS.restore || instruction === OPS.paintFormXObjectEnd) && placed) picture(at);
    // Room that is made within another is hardly for a picture before it; words are read where one might be.
    if (instruction === OPS.transform && placed) add(at, boxWithin(unit));
    if (instruction === OPS.transform) placed = true;
    else if (!besidePictures.has(instruction)) placed = false;
    const step = steps.get(instruction);
    if (step === undefined) drawing.follow(instruction, args);
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
