import type { Gap } from './types.ts';

/** The gaps that are open on a day, year-month-day: those without a date, and those whose date has passed. An acceptance that has run out is gone. */
export function openGaps(gaps: readonly Gap[], today: string): Gap[] {
  return gaps.flatMap((gap) => {
    if (gap.due !== undefined && gap.due >= today) return [];
    if (gap.accepted === undefined || gap.accepted.until >= today) return [gap];
    return [Object.fromEntries(Object.entries(gap).filter(([field]) => field !== 'accepted')) as Gap];
  });
}
