import { compareTexts } from './compare-texts.ts';
import { addDays } from './dates.ts';
import type { Gap } from './types.ts';

/** The gaps whose date is a day or up to some days after it, soonest first. They open when the date has passed. */
export function dueGaps(gaps: readonly Gap[], today: string, days: number): Gap[] {
  const last = addDays(today, days);
  return gaps
    .filter(({ due }) => due !== undefined && due >= today && due <= last)
    .sort((a, b) => compareTexts(a.due ?? '', b.due ?? ''));
}
