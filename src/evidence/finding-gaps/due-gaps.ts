import { askedOn } from './asked-on.ts';
import { compareTexts } from '../../words/compare-texts.ts';
import { addDays } from '../dates/dates.ts';
import type { Gap } from '../types.ts';

/**
 * The gaps whose date is a day or up to some days after it, soonest first. They open when the date has passed; what nobody
 * asks for by then is none of them.
 */
export function dueGaps(gaps: readonly Gap[], today: string, days: number): Gap[] {
  const last = addDays(today, days);
  return gaps
    .flatMap((gap) =>
      gap.due !== undefined && gap.due >= today && gap.due <= last ? askedOn(gap, addDays(gap.due, 1)) : [],
    )
    .sort((a, b) => compareTexts(a.due ?? '', b.due ?? ''));
}
