import { isOpen } from './is-open.ts';
import { openGaps } from './open-gaps.ts';
import type { Gap } from '../types.ts';

/** Gaps of one state of the content, as `collectGaps` gives them, and the day it is judged on. */
export type GapState = { readonly gaps: readonly Gap[]; readonly day: string };

/** What has become of the gaps between two states. */
export type GapComparison = {
  /** Opened by what was edited. */
  readonly opened: readonly Gap[];
  /** Opened because a date has passed since. */
  readonly passed: readonly Gap[];
  readonly closed: readonly Gap[];
  /** Open before, and accepted since. */
  readonly accepted: readonly Gap[];
  readonly still: readonly Gap[];
};

/** Compares two states of the gaps, the earlier first. An accepted gap is not open. Of gaps that are alike, as many are the same as both states have. */
export function compareGaps(before: GapState, after: GapState): GapComparison {
  const had = openGaps(before.gaps, before.day);
  const has = openGaps(after.gaps, after.day);
  const was = had.filter(isOpen);
  const { paired: still, more: opened, left: gone } = pairGaps(was, has.filter(isOpen));
  const fallenDue = pairGaps(was, openGaps(before.gaps, after.day).filter(isOpen)).more;
  const { paired: passed, more: edited } = pairGaps(fallenDue, opened);
  const newlyAccepted = pairGaps(had.filter(isAccepted), has.filter(isAccepted)).more;
  const { paired: accepted, left: closed } = pairGaps(gone, newlyAccepted);
  return { opened: edited, passed, closed, accepted, still };
}

const isAccepted = (gap: Gap): boolean => !isOpen(gap);

/** The later gaps that were there before, those that were not, and the earlier ones that are there no longer. */
function pairGaps(
  earlier: readonly Gap[],
  later: readonly Gap[],
): { readonly paired: Gap[]; readonly more: Gap[]; readonly left: Gap[] } {
  const left = Map.groupBy(earlier, keyOf);
  const paired = new Set<Gap>();
  // What says the same is paired first, so that of several gaps with one key the one that is gone is named.
  for (const alike of [(a: Gap, b: Gap) => a.message === b.message && a.at === b.at, sameMessage, () => true]) {
    for (const gap of later) {
      const candidates = paired.has(gap) ? [] : (left.get(keyOf(gap)) ?? []);
      const index = candidates.findIndex((one) => alike(one, gap));
      if (index < 0) continue;
      candidates.splice(index, 1);
      paired.add(gap);
    }
  }
  const unpaired = new Set([...left.values()].flat());
  return {
    paired: later.filter((gap) => paired.has(gap)),
    more: later.filter((gap) => !paired.has(gap)),
    left: earlier.filter((gap) => unpaired.has(gap)),
  };
}

const sameMessage = (a: Gap, b: Gap): boolean => a.message === b.message;

/** The id without the number that tells gaps apart which are alike. */
const keyOf = ({ id }: Gap): string => id.replace(/~\d+$/, '');
