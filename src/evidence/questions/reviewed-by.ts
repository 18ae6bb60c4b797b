import type { Item } from '../types.ts';

/** Initials of whoever reviewed an item on the day that stands under `reviewed`; undefined where only the day is recorded. */
export function reviewedBy({ data: { review, reviewed } }: Pick<Item, 'data'>): string | undefined {
  return review?.date === reviewed ? review?.by : undefined;
}
