import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from './page.ts';
import { combine, placePoint, unchanged, type Matrix } from './matrix.ts';

type Instructions = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** More rules than the borders of the tables on one page can be. */
const mostRules = 1500;

const painted = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.stroke,
  OPS.closeStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/** The straight thin lines that a page draws: borders of tables and boxes. Clipping paths and filled areas are none. */
export function readRules({ fnArray, argsArray }: Instructions, viewport: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = viewport;
  fnArray.forEach((instruction, index) => {
    const args = argsArray[index];
    if (instruction === OPS.save || instruction === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (instruction === OPS.restore || instruction === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (instruction === OPS.paintFormXObjectBegin)
      matrix = combine(matrix, (args as [Matrix | null])[0] ?? unchanged);
    else if (instruction === OPS.transform) matrix = combine(matrix, args as Matrix);
    else if (instruction === OPS.constructPath) {
      const [paint, , box] = args as [number, unknown, ArrayLike<number> | null | undefined];
      if (box && painted.has(paint)) rules.push(...thinRule(Array.from(box), matrix));
    }
  });
  // A drawing or a map has thousands of lines, and none of them parts a table.
  return rules.length > mostRules ? [] : rules;
}

function thinRule([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], matrix: Matrix): Rule[] {
  const from = placePoint(matrix, left, bottom);
  const to = placePoint(matrix, right, top);
  const rule = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  };
  const thin = Math.min(rule.width, rule.height) <= 2.5 && Math.max(rule.width, rule.height) >= 6;
  return thin ? [rule] : [];
}
