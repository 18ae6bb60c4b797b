import { askedOn } from './asked-on.ts';
import type { Gap } from '../types.ts';
import { without } from '../without.ts';

/**
 * The gaps that are open on a day, year-month-day: those without a date, and those whose date has passed, as long as
 * somebody asks for them. An acceptance that has run out is gone.
 */
export function openGaps(gaps: readonly Gap[], today: string): Gap[] {
  return gaps.flatMap((gap) => {
    if (gap.due !== undefined && gap.due >= today) return [];
    const runOut = gap.accepted !== undefined && gap.accepted.until < today;
    return askedOn(runOut ? without(gap, 'accepted') : gap, today);
  });
}
