import type { Drawn, DrawnPath } from './drawn.ts';
import type { Rule } from './page.ts';
import { plainColour } from './change-ink.ts';
import { placeSquare } from './matrix.ts';
import { boxOf, type Point } from './read-subpaths.ts';
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

/** The areas that a page paints, in the order in which they are painted. */
export const readPaints = (drawn: readonly Drawn[]): Paint[] => drawn.flatMap(paintsOf);

function paintsOf(one: Drawn): Paint[] {
  const { matrix, clip } = one.now;
  switch (one.is) {
    case 'words':
      return [];
    case 'path':
      return [...(one.filled ? fillsOf(one) : []), ...(one.stroked ? bandsOf(one) : [])];
    case 'mask':
      return fill(one, [placeSquare(matrix)]);
    case 'shade':
      return paint(one, clip);
    case 'picture':
      return paint(one, boxOf(placeSquare(matrix)), { picture: true });
    case 'room':
      return paint(one, boxOf(placeSquare(matrix)));
  }
}

function paint({ at, now, note }: Drawn, box: Rule, more: Pick<Paint, 'colour' | 'sure' | 'picture'> = {}): Paint[] {
  const seen = meet(box, now.clip);
  return seen === undefined ? [] : [{ at, box: seen, ...more, ...(note === undefined ? {} : { note }) }];
}

/** Of a drawing with too many corners to follow only its bounds are known: words are read where it might stand. */
const fillsOf = (path: DrawnPath) => (path.unknown ? paint(path, path.now.clip) : fill(path, path.lines));

function fill(one: Drawn, shapes: readonly (readonly Point[])[]): Paint[] {
  const { ink, cut } = one.now;
  if (ink.opacity === 0) return [];
  const boxes = shapes.map(boxOf);
  const colour = cut || one.layered || !areApart(boxes) ? undefined : plainColour(one.now);
  return boxes.flatMap((box, index) =>
    paint(one, box, colour !== undefined && isRectangle(shapes[index] ?? [], box) ? { colour, sure: true } : {}),
  );
}

function bandsOf(path: DrawnPath): Paint[] {
  const { matrix, line } = path.now;
  const wide = line * Math.sqrt(Math.abs(areaOf(boxOf(placeSquare(matrix)))));
  return wide > widest ? path.lines.flatMap((points) => paint(path, widen(boxOf(points), wide / 2))) : [];
}

const widen = ({ x, y, width, height }: Rule, by: number): Rule => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
