import { groupRuns } from '../../words/group-runs.ts';
import { near } from './distinct-levels.ts';
import type { Rule } from './page.ts';

/** A straight line along the page’s edges: where it stands, and from where to where it runs. */
export type LongRule = { readonly down: boolean; readonly at: number; readonly from: number; readonly to: number };

/** More lines than the borders of the tables on one page can be. */
const most = 800;

/** The rules of a page as the lines they make: borders are drawn cell by cell, or as dots. None where a page is a drawing. */
export function joinRules(rules: readonly Rule[]): LongRule[] {
  const pieces = rules.flatMap(({ x, y, width, height }): LongRule[] => {
    const across = { down: false, at: y + height / 2, from: x, to: x + width };
    const down = { down: true, at: x + width / 2, from: y, to: y + height };
    // A dot may be part of a line either way.
    if (Math.max(width, height) <= near) return [across, down];
    return [width > height ? across : down];
  });
  const joined = [true, false].flatMap((isDown) => join(pieces.filter(({ down }) => down === isDown)));
  const long = joined.filter(({ from, to }) => to - from > 6);
  return long.length > most ? [] : long;
}

function join(pieces: readonly LongRule[]): LongRule[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const lines = groupRuns(sorted, (first, _, piece) => piece.at - first.at <= 1.5);
  return lines.flatMap((line) => {
    const runs: LongRule[] = [];
    for (const piece of line.sort((a, b) => a.from - b.from)) {
      const last = runs.at(-1);
      if (last !== undefined && piece.from <= last.to + near)
        runs[runs.length - 1] = { ...last, to: Math.max(last.to, piece.to) };
      else runs.push(piece);
    }
    return runs;
  });
}
