import { formatDate } from '../dates/dates.ts';
import { standingReview } from '../questions/standing-review.ts';
import type { GapKind } from './gap-kind.ts';

/** An item edited after somebody reviewed it. */
export const changedSinceReview: GapKind = {
  id: 'changed-since-review',
  title: 'Changed since review',
  why: 'Nobody has stood by the new wording yet; whoever signed the old one may not know of it.',
  fix: 'Read the item through and record the review with npm run review.',
  severity: 'medium',
  work: 'overdue',
  find: ({ items }) =>
    items.flatMap((item) => {
      const review = standingReview(item);
      if (review === undefined || review.fingerprint === item.fingerprint) return [];
      const message = `It has changed since ${review.by} reviewed it on ${formatDate(review.date)}.`;
      return [{ item, message, place: { field: ['review'], name: true } }];
    }),
};
