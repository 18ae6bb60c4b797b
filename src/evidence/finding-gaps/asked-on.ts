import type { Gap } from '../types.ts';
import { without } from '../without.ts';

/** A gap that somebody asks for on a day, year-month-day, without the day until which it is asked for; none where nobody does. */
export function askedOn(gap: Gap, day: string): Gap[] {
  const { askedUntil: last } = gap;
  if (last === undefined) return [gap];
  return day.slice(0, last.length) > last ? [] : [without(gap, 'askedUntil')];
}
