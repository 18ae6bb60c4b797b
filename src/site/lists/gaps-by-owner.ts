import { onceFor } from '../../evidence/once-for.ts';
import type { Gap } from '../../evidence/types.ts';
import { groupByEach } from './group-by-each.ts';

/** Gaps by the initials of each of their owners, in the order they came. */
export const gapsByOwner = onceFor((gaps: readonly Gap[]) => groupByEach(gaps, ({ owners }) => owners));
