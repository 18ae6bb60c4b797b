import { openGaps } from './open-gaps.ts';
import type { Gap } from './types.ts';

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

/** Compares two states of the gaps, the earlier first. An accepted gap is not open. */
export function compareGaps(before: GapState, after: GapState): GapComparison {
  const was = byId(openOnly(openGaps(before.gaps, before.day)));
  const wouldBe = byId(openOnly(openGaps(before.gaps, after.day)));
  const present = openGaps(after.gaps, after.day);
  const is = byId(openOnly(present));
  const there = byId(present);
  const opened = [...is.values()].filter(({ id }) => !was.has(id));
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  return {
    opened: opened.filter(({ id }) => !wouldBe.has(id)),
    passed: opened.filter(({ id }) => wouldBe.has(id)),
    closed: gone.filter(({ id }) => !there.has(id)),
    accepted: gone.flatMap(({ id }) => there.get(id) ?? []),
    still: [...is.values()].filter(({ id }) => was.has(id)),
  };
}

const openOnly = (gaps: readonly Gap[]): Gap[] => gaps.filter(({ accepted }) => accepted === undefined);
const byId = (gaps: readonly Gap[]): Map<string, Gap> => new Map(gaps.map((gap) => [gap.id, gap]));
