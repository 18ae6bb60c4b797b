import type { Item } from '../types.ts';

/** The fingerprinted review of an item that still counts: none where a later review was recorded by its date alone. */
export function standingReview({ data }: Pick<Item, 'data'>): NonNullable<Item['data']['review']> | undefined {
  const { review, reviewed } = data;
  return review === undefined || (reviewed !== undefined && reviewed > review.date) ? undefined : review;
}
