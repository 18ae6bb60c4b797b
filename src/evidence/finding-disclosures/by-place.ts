import type { Place } from '../types.ts';

/** Sorts by place: what stands in a document’s file comes after what stands in its entry. */
export const byPlace = (a: Place & { page?: number }, b: Place & { page?: number }): number =>
  (a.line ?? Infinity) - (b.line ?? Infinity) || (a.page ?? 0) - (b.page ?? 0) || (a.column ?? 0) - (b.column ?? 0);
