import { isSameText } from './is-same-text.ts';

const sorts = [
  { told: /^(?:%|per ?cent|percentage|pct)$/i, unit: /\bper ?cent|%|\bpercentage/i },
  { told: /^(?:£|pounds?|gbp)$/i, unit: /\bpounds?\b|£/i },
] as const;
const counts = /^(?:number|no\.?|count|#|numeric)$/i;

/** A unit as measures have it: per cent for %, pounds for £, and any other as it is printed. */
export const unitOf = (told: string): string =>
  sorts[0].told.test(told) ? 'per cent' : sorts[1].told.test(told) ? 'pounds' : told;

/** Whether a unit says only that something is counted, and not what. */
export const isOnlyCount = (told: string): boolean => counts.test(told);

/** Whether a sheet’s word for a unit is that of a measure: the same, or only its sort, as % is of per cent of children. */
export function unitFits(told: string, unit: string): boolean {
  if (isSameText(told, unit)) return true;
  const sort = sorts.find((one) => one.told.test(told));
  if (sort !== undefined) return sort.unit.test(unit);
  return isOnlyCount(told) && !sorts.some((one) => one.unit.test(unit));
}
