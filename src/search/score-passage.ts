import { worthOf, type Group } from './group.ts';
import { isLeaning } from './is-leaning.ts';
import { bestFits, type Match } from './match-groups.ts';

/** From 0 to 1: how much of what was asked for a passage has, and how far in the order asked. */
export function scorePassage(matches: readonly Match[], groups: readonly Group[]): number {
  const size = groups.reduce((sum, group) => sum + worthOf(group), 0) || 1;
  const fits = bestFits(matches, groups.length).map((fit, group) =>
    groups.length > 1 && groups[group] !== undefined && isLeaning(groups[group]) && !hasNeighbour(matches, group)
      ? fit * alone
      : fit,
  );
  const coverage =
    fits.reduce((sum, fit, group) => sum + fit * (groups[group] === undefined ? 1 : worthOf(groups[group])), 0) / size;
  return (coverage * (1 + 0.25 * closeness(matches, groups.length))) / 1.25;
}

// A number away from what was asked for beside it is most likely another: paragraph 25, and hours elsewhere. So is a small
// word: carry out, and hours elsewhere.
const alone = 0.4;

/** Whether a group stands within two words of one that was asked for beside it. */
const hasNeighbour = (matches: readonly Match[], group: number): boolean =>
  matches.some(
    (one) =>
      one.group === group &&
      matches.some(
        (other) => Math.abs(other.group - group) === 1 && other.from - one.to <= 2 && one.from - other.to <= 2,
      ),
  );

/** From 0 to 1: how many of the groups follow one another directly, in the order asked. */
function closeness(matches: readonly Match[], count: number): number {
  if (count < 2) return 1;
  const pairs = new Set<number>();
  for (const one of matches) {
    if (matches.some((other) => other.group === one.group + 1 && other.from - one.to >= 0 && other.from - one.to <= 2))
      pairs.add(one.group);
  }
  return pairs.size / (count - 1);
}
