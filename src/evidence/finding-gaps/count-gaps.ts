import type { Gap } from '../types.ts';
import { isOpen } from './is-open.ts';

/** How many gaps a version of the content had. */
export type GapCount = {
  /** The version’s name, like V11. */
  readonly name: string;
  /** The day it is judged on, year-month-day. */
  readonly date: string;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly accepted: number;
  /** How many errors, by the rules of today, keep some of its files from being counted; left out where none does. */
  readonly errors?: number;
};

/** Counts the gaps open on a day by severity, the accepted ones apart. */
export function countGaps(name: string, date: string, gaps: readonly Gap[]): GapCount {
  const open = gaps.filter(isOpen);
  const count = (severity: Gap['severity']) => open.filter((gap) => gap.severity === severity).length;
  return {
    name,
    date,
    high: count('high'),
    medium: count('medium'),
    low: count('low'),
    accepted: gaps.length - open.length,
  };
}
