import type { Drawn, DrawnPath } from './drawn.ts';
import { placeSquare } from './matrix.ts';
import type { Rule } from './page.ts';
import { boxOf, type Point } from './read-subpaths.ts';

/** A filled area with its colour, six hex digits where it is plain. */
type Fill = Rule & { readonly colour: string | undefined };

/** The shapes of a page: thin lines, filled areas, and the places of pictures that are left out. */
export type Shapes = {
  readonly rules: readonly Rule[];
  readonly fills: readonly Fill[];
  readonly pictures: readonly Rule[];
};

const thin = 2.5;

/** Reads the shapes a page draws, also those that one instruction draws together, like all the borders of a table. */
export function readShapes(drawn: readonly Drawn[]): Shapes {
  const shapes = drawn.flatMap((one) => (one.is === 'path' && one.note === undefined ? shapesOf(one) : []));
  return {
    rules: shapes.flatMap(({ rules }) => rules).filter(isThin),
    fills: shapes.flatMap(({ fills }) => fills),
    pictures: drawn.flatMap((one) => (one.is === 'picture' && one.leftOut ? boxOf(placeSquare(one.now.matrix)) : [])),
  };
}

function shapesOf({ lines, filled, stroked, now }: DrawnPath) {
  const sides = stroked ? lines.flatMap(sidesOf) : [];
  const areas = filled ? lines.map(boxOf) : [];
  return {
    rules: [...sides, ...areas.filter(isThin), ...framesOf(areas)],
    fills: areas.filter((area) => !isThin(area)).map((area) => ({ ...area, colour: now.ink.colour })),
  };
}

const isThin = ({ width, height }: Rule) => Math.min(width, height) <= thin;

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
