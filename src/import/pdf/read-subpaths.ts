import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { placePoint, type Matrix } from './matrix.ts';

/** A place on a page. */
export type Point = { readonly x: number; readonly y: number };

/** What an instruction to draw a path says: how it is painted, its numbers, and the box around them. */
export type PathArguments = readonly [
  number,
  readonly (ArrayLike<number> | null)[] | null,
  ArrayLike<number> | null | undefined,
];

const filled = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const stroked = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** Whether a way to paint a path fills its area. */
export const isFilled = (paint: number): boolean => filled.has(paint);

/** Whether a way to paint a path draws its line. */
export const isStroked = (paint: number): boolean => stroked.has(paint);

/** More numbers than the borders of a table take: a longer path is a map or a drawing. */
const mostNumbers = 60_000;

/** How many numbers follow each sign of a path: move, line, curve, quadratic curve, close. */
const lengths = [2, 2, 6, 4, 0];

/** The lines that one instruction draws, each as the points it leads through; none where it draws a map. */
export function readSubpaths(drawn: PathArguments[1], matrix: Matrix): Point[][] {
  const numbers = drawn?.[0] ?? [];
  if (numbers.length > mostNumbers) return [];
  const paths: Point[][] = [];
  for (let at = 0; at < numbers.length;) {
    const sign = numbers[at] ?? 4;
    const count = lengths[sign];
    if (count === undefined) break;
    const last = paths.at(-1);
    if (sign === 4) {
      const first = last?.[0];
      if (first !== undefined) last?.push(first);
    } else {
      const point = placePoint(matrix, numbers[at + count - 1] ?? 0, numbers[at + count] ?? 0);
      if (sign === 0 || last === undefined) paths.push([point]);
      else last.push(point);
    }
    at += count + 1;
  }
  return paths.filter((points) => points.length > 1);
}

/** The rectangle around some points. */
export function boxOf(points: readonly Point[]): Rule {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
