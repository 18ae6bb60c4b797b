import type { Drawn, DrawnPath } from './drawn.ts';
import { placePoint } from './matrix.ts';
import type { Rule } from './page.ts';
import { boxOf } from './read-subpaths.ts';

/** More rules than the borders of the tables on one page can be. */
const mostRules = 1500;

/** The straight thin lines that a page draws: borders of tables and boxes. Clipping paths and filled areas are none. */
export function readRules(drawn: readonly Drawn[]): Rule[] {
  const rules = drawn.flatMap((one) => (one.is === 'path' && one.note === undefined ? thinRule(one) : []));
  // A drawing or a map has thousands of lines, and none of them parts a table.
  return rules.length > mostRules ? [] : rules;
}

function thinRule({ box, now: { matrix } }: DrawnPath): Rule[] {
  if (!box) return [];
  const { 0: left = 0, 1: bottom = 0, 2: right = 0, 3: top = 0 } = box;
  const rule = boxOf([placePoint(matrix, left, bottom), placePoint(matrix, right, top)]);
  const thin = Math.min(rule.width, rule.height) <= 2.5 && Math.max(rule.width, rule.height) >= 6;
  return thin ? [rule] : [];
}
