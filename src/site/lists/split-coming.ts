import { addDays } from '../../evidence/dates/dates.ts';
import type { Gap } from '../../evidence/types.ts';

/** How many days ahead people are told of what falls due. */
const soonDays = 30;

/** Gaps that are still to come: those due in the next 30 days, and those due later. */
export function splitComing(coming: readonly Gap[], today: string): { soon: Gap[]; later: Gap[] } {
  const last = addDays(today, soonDays);
  return { soon: coming.filter(({ due = '' }) => due <= last), later: coming.filter(({ due = '' }) => due > last) };
}
