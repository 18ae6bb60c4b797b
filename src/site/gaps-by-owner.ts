import { onceFor } from '../evidence/once-for.ts';
import type { Gap } from '../evidence/types.ts';
import { groupByOwner } from './group-by-owner.ts';

/** Gaps by the initials of each of their owners, in the order they came. */
export const gapsByOwner = onceFor((gaps: readonly Gap[]) => groupByOwner(gaps, ({ owners }) => owners));
