import { isLongQuestion, type Group } from './group.ts';
import { isLeaning } from './is-leaning.ts';

/** How well each page answers one group or form, by the page’s id. */
export type Scores = ReadonlyMap<number, number>;

/** A page that may answer, with the groups it lacks. */
export type Candidate = {
  readonly id: number;
  readonly score: number;
  readonly missing: readonly number[];
  /** Whether it stands among those that lack nothing: of a long question every page lacks something. */
  readonly tolerated?: true;
};

/** So many pages that have all of one or two words are enough. */
export const enough = 3;
// One of more words may be of no account, and a few pages where all stand far apart would hide the one that answers.
const enoughOfMore = 10;
// A number belongs to the word beside it, and so does a small word: 25 hours is not 25 of one thing and hours of another.
const worthTogether = { words: 1.3, leaning: 3 };

/**
 * The pages that answer, in no order. Those that have all that was asked for; only where too few have it all also those
 * that lack least. `whole` are the pages where the words stand one after the other as typed, `few` how many are enough.
 */
export function combineScores(
  groups: readonly Group[],
  scores: readonly Scores[],
  excluded: ReadonlySet<number>,
  whole: ReadonlySet<number>,
  few = groups.length > 2 ? enoughOfMore : enough,
): { candidates: Candidate[]; complete: number } {
  const complete: Candidate[] = [];
  const partial: Candidate[] = [];
  let least = groups.length;
  const slack = isLongQuestion(groups) ? Math.floor(groups.length / 2) : 0;
  const needed = groups.flatMap((group, index) => (group.needed === true ? [index] : []));
  const together = groups.some(isLeaning) ? worthTogether.leaning : worthTogether.words;
  for (const id of idsOf(scores)) {
    if (excluded.has(id)) continue;
    let [sum, lacking] = [0, 0];
    for (const group of scores) {
      const score = group.get(id);
      if (score === undefined) lacking += 1;
      else sum += score;
    }
    const score = sum * (whole.has(id) ? together : 1);
    if (lacking === 0) complete.push({ id, missing: none, score });
    if (lacking === 0 || lacking > least + slack) continue;
    const missing = scores.flatMap((group, index) => (group.has(id) ? [] : [index]));
    // What stands between quotation marks is never given up.
    if (missing.some((index) => groups[index]?.quoted === true)) continue;
    // Of several authorities that are named any one will do.
    if (needed.length > 0 && needed.every((index) => missing.includes(index))) continue;
    least = Math.min(least, lacking);
    partial.push({ id, missing, score, ...(slack > 0 ? { tolerated } : {}) });
  }
  if (complete.length >= few) return { candidates: complete, complete: complete.length };
  // What is of an authority and has nothing else of what was asked for stands only where nothing has more.
  const isBare = ({ missing }: Candidate) =>
    needed.length > 0 && groups.every((_, index) => needed.includes(index) || missing.includes(index));
  const nearest = partial.filter(
    (one) => one.missing.length <= least + slack && (complete.length === 0 || !isBare(one)),
  );
  return { candidates: [...complete, ...nearest], complete: complete.length };
}

const none: readonly number[] = [];
const tolerated = true as const;

/** Each id that any group has, once. */
function* idsOf(scores: readonly Scores[]): Generator<number> {
  for (const [at, group] of scores.entries())
    for (const id of group.keys()) if (at === 0 || !scores.slice(0, at).some((earlier) => earlier.has(id))) yield id;
}

/** Which of two pages stands first: what lacks less, and then what scores higher. */
export const byWorth = (a: Candidate, b: Candidate): number => lackOf(a) - lackOf(b) || b.score - a.score;

const lackOf = ({ missing, tolerated: may }: Candidate): number => (may === true ? 0 : missing.length);

/** The best of some pages, best first: what has all that was asked for, and then what scores highest. */
export function bestOf<One extends Candidate>(candidates: readonly One[], most: number): One[] {
  if (candidates.length <= 4 * most) return [...candidates].sort(byWorth).slice(0, most);
  // Of thousands only a few are wanted, so the others are not sorted.
  const best: One[] = [];
  for (const candidate of candidates) {
    const worst = best[most - 1];
    if (worst !== undefined && byWorth(worst, candidate) <= 0) continue;
    const at = best.findIndex((other) => byWorth(candidate, other) < 0);
    best.splice(at < 0 ? best.length : at, 0, candidate);
    if (best.length > most) best.pop();
  }
  return best;
}
