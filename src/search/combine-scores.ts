import type { Group } from './expand-query.ts';

/** How well each page answers one group or form, by the page’s id. */
export type Scores = ReadonlyMap<string, number>;

/** A page that may answer, with the groups it lacks. */
export type Candidate = { readonly id: string; readonly score: number; readonly missing: readonly number[] };

const enough = 3;

/**
 * Pages in order. All that was asked for comes first; only where too few pages have it all do those follow that lack
 * least. `whole` are the pages where the words stand one after the other as typed.
 */
export function combineScores(
  groups: readonly Group[],
  scores: readonly Scores[],
  excluded: ReadonlySet<string>,
  whole: ReadonlySet<string>,
): { candidates: Candidate[]; complete: number } {
  const ids = new Set(scores.flatMap((group) => [...group.keys()]));
  const found: Candidate[] = [];
  for (const id of ids) {
    if (excluded.has(id)) continue;
    const missing = scores.flatMap((group, index) => (group.has(id) ? [] : [index]));
    // What stands between quotation marks is never given up.
    if (missing.some((index) => groups[index]?.quoted === true)) continue;
    const sum = scores.reduce((total, group) => total + (group.get(id) ?? 0), 0);
    found.push({ id, missing, score: sum * (whole.has(id) ? 1.3 : 1) });
  }
  const complete = found.filter(({ missing }) => missing.length === 0);
  const byScore = (a: Candidate, b: Candidate) => a.missing.length - b.missing.length || b.score - a.score;
  if (complete.length >= enough || groups.length < 2)
    return { candidates: complete.sort(byScore), complete: complete.length };
  const least = Math.min(...found.filter(({ missing }) => missing.length > 0).map(({ missing }) => missing.length));
  const partial = found.filter(({ missing }) => missing.length > 0 && missing.length <= least);
  return { candidates: [...complete, ...partial].sort(byScore), complete: complete.length };
}
