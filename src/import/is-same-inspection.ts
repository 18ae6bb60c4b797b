import { plainTitle } from './near-titles.ts';

type Data = Readonly<Record<string, unknown>>;

/** Whether two files tell of one inspection, whatever their titles say: the same authority, at a time that overlaps. */
export function isSameInspection(one: Data, other: Data): boolean {
  const [authority, otherAuthority] = [one['authority'], other['authority']];
  if (typeof authority !== 'string' || typeof otherAuthority !== 'string') return false;
  const [period, otherPeriod] = [periodOf(one), periodOf(other)];
  if (period === undefined || otherPeriod === undefined) return false;
  return (
    plainTitle(authority) === plainTitle(otherAuthority) &&
    period.from <= endOf(otherPeriod.to) &&
    otherPeriod.from <= endOf(period.to)
  );
}

function periodOf({ inspected }: Data): { from: string; to: string } | undefined {
  if (typeof inspected !== 'object' || inspected === null) return undefined;
  const { from, to } = inspected as Data;
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : undefined;
}

/** Dates are compared as text, so a month or a year that is not told more exactly ends after all its days. */
const endOf = (date: string) => (date.length === 10 ? date : `${date}-99`);
