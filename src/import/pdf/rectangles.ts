import type { Rule } from './page.ts';
import type { Point } from './read-subpaths.ts';

/** How large a rectangle is. */
export const areaOf = ({ width, height }: Rule): number => width * height;

/** Whether a rectangle holds the whole of another. */
export const contains = (a: Rule, b: Rule): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

/** The area that two rectangles share. */
export function meet(a: Rule, b: Rule): Rule | undefined {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [right, bottom] = [Math.min(a.x + a.width, b.x + b.width), Math.min(a.y + a.height, b.y + b.height)];
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : undefined;
}

/** More parts than covers have: a drawing, of which it is not asked whether one part lies on another. */
const mostParts = 100;

/** Whether no two lie on one another: of two, one may be the hole in the other. */
export const areApart = (boxes: readonly Rule[]): boolean =>
  boxes.length <= mostParts && boxes.every((box, index) => boxes.slice(index + 1).every((other) => !meet(box, other)));

/** Whether points are the four corners of their box, none left out. */
export function isRectangle(points: readonly Point[], { x, y, width, height }: Rule): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.1;
  const corners = points.map((point) => {
    const [left, top] = [near(point.x, x), near(point.y, y)];
    const [right, bottom] = [near(point.x, x + width), near(point.y, y + height)];
    return (left || right) && (top || bottom) ? `${left ? 'left' : 'right'} ${top ? 'top' : 'bottom'}` : undefined;
  });
  return !corners.includes(undefined) && new Set(corners).size === 4 && corners.length <= 6;
}
