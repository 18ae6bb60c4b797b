import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';
import { boxOf, isFilled, isStroked, readSubpaths, type PathArguments, type Point } from './read-subpaths.ts';

/** What a page tells a program that draws it. */
export type Instructions = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** A filled area with its colour, six hex digits where it is plain. */
type Fill = Rule & { readonly colour: string | undefined };

/** The shapes of a page: thin lines, filled areas, and the places of pictures. */
export type Shapes = {
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly pictures: readonly Rule[];
};

const thin = 2.5;

/** Reads the shapes a page draws, also those that one instruction draws together, like all the borders of a table. */
export function readShapes({ fnArray, argsArray }: Instructions, viewport: Matrix): Shapes {
  const rules: Rule[] = [];
  const areas: Fill[] = [];
  const pictures: Rule[] = [];
  const saved: { matrix: Matrix; colour: string | undefined }[] = [];
  let matrix = viewport;
  let colour: string | undefined = '000000';
  const save = () => saved.push({ matrix, colour });
  const restore = () => ({ matrix, colour } = saved.pop() ?? { matrix, colour });
  fnArray.forEach((instruction, index) => {
    const args = (argsArray[index] ?? []) as readonly unknown[];
    if (instruction === OPS.save) save();
    else if (instruction === OPS.restore || instruction === OPS.paintFormXObjectEnd) restore();
    else if (instruction === OPS.paintFormXObjectBegin) {
      save();
      matrix = combine(matrix, (args[0] as Matrix | null) ?? unchanged);
    } else if (instruction === OPS.transform) {
      matrix = combine(matrix, args as Matrix);
      // Pictures are left out when a page is read, and only the room made for one is told.
      if (fnArray[index + 1] === OPS.restore) pictures.push(boxOf(cornersOf(matrix)));
    } else if (instruction === OPS.setFillRGBColor) colour = String(args[0]).replace(/^#/, '').toUpperCase();
    else if (instruction === OPS.setFillColorN || instruction === OPS.setFillTransparent) colour = undefined;
    else if (instruction === OPS.constructPath) {
      const [paint, data] = args as PathArguments;
      const paths = readSubpaths(data, matrix);
      if (isStroked(paint)) rules.push(...paths.flatMap(({ points }) => sidesOf(points)));
      if (isFilled(paint)) {
        const boxes = paths.map(({ points }) => boxOf(points));
        rules.push(...boxes.filter(isThin), ...framesOf(boxes));
        areas.push(...boxes.filter((box) => !isThin(box)).map((box) => ({ ...box, colour })));
      }
    }
  });
  return { rules: rules.filter(isThin), fills: areas, pictures };
}

const isThin = ({ width, height }: Rule) => Math.min(width, height) <= thin;
const cornersOf = (matrix: Matrix) =>
  [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([x = 0, y = 0]) => placePoint(matrix, x, y));

/** The straight sides that run along the page’s edges. */
const sidesOf = (points: readonly Point[]): Rule[] =>
  points.slice(1).flatMap((point, index) => {
    const side = boxOf([points[index] ?? point, point]);
    return Math.min(side.width, side.height) < 0.5 ? [side] : [];
  });

/** A border drawn as the area between two rectangles is four rules. */
function framesOf(boxes: readonly Rule[]): Rule[] {
  const [outer, inner] = boxes;
  if (boxes.length !== 2 || outer === undefined || inner === undefined) return [];
  const [left, top] = [inner.x - outer.x, inner.y - outer.y];
  const [right, bottom] = [outer.width - inner.width - left, outer.height - inner.height - top];
  if ([left, top, right, bottom].some((wide) => wide < 0 || wide > thin)) return [];
  return [
    { ...outer, height: top },
    { ...outer, y: inner.y + inner.height, height: bottom },
    { ...outer, width: left },
    { ...outer, x: inner.x + inner.width, width: right },
  ];
}
