import { Util } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF transformation: scale, skew and shift as six numbers. */
export type Matrix = readonly number[];

/** The transformation that changes nothing. */
export const unchanged: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that applies `inner` first and `outer` then. */
export const combine = (outer: Matrix, inner: Matrix): Matrix => Util.transform(outer, inner) as Matrix;

/** Where a point comes to lie. */
export function placePoint(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Where the corners of the square come to lie that a picture fills, and by which a scale is told. */
export const placeSquare = (matrix: Matrix): { x: number; y: number }[] =>
  [0, 1].flatMap((x) => [0, 1].map((y) => placePoint(matrix, x, y)));
