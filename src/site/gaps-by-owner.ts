import { onceFor } from '../evidence/once-for.ts';
import type { Gap } from '../evidence/types.ts';

/** Gaps by the initials of each of their owners, in the order they came. */
export const gapsByOwner = onceFor((gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> => {
  const byOwner = new Map<string, Gap[]>();
  for (const gap of gaps)
    for (const initials of new Set(gap.owners)) {
      const mine = byOwner.get(initials);
      if (mine === undefined) byOwner.set(initials, [gap]);
      else mine.push(gap);
    }
  return byOwner;
});
