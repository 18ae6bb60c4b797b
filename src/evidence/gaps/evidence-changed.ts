import { formatDate } from '../dates/dates.ts';
import { findMoves } from '../linking/find-moves.ts';
import { isOfThePast } from '../finding-gaps/is-of-the-past.ts';
import { listSome } from '../../words/list-some.ts';
import { fingerprintSupport } from '../questions/rests-on.ts';
import { standingReview } from '../questions/standing-review.ts';
import type { GapKind } from './gap-kind.ts';

/** An item that rests on a document or measure that has changed since the item was reviewed. */
export const evidenceChanged: GapKind = {
  id: 'evidence-changed',
  title: 'Rests on something that has changed',
  why: 'What the document or the figures say now may no longer support what is written here.',
  fix: 'Read what has changed, correct the text where it must be, and record the review with npm run review.',
  severity: 'medium',
  work: 'overdue',
  find: (index) => {
    const moves = findMoves(index.items);
    const idNow = (id: string) => (index.byId.has(id) ? id : (moves.get(id) ?? id));
    return index.items.flatMap((item) => {
      const review = standingReview(item);
      if (review === undefined || isOfThePast(item, index)) return [];
      const changed = (review['rests-on'] ?? [])
        .map(({ id, fingerprint }) => ({ id: idNow(id), fingerprint }))
        .filter(({ id, fingerprint }) => fingerprintSupport(id, index) !== fingerprint);
      if (changed.length === 0) return [];
      const titles = changed.map(({ id }) => index.byId.get(id)?.data.title ?? `${id} (no longer there)`);
      const about = changed.map(({ id }) => id).filter((id) => index.byId.has(id));
      const message = `Changed since the review on ${formatDate(review.date)}: ${listSome(titles)}.`;
      const of = changed.map(({ id }) => id);
      return [{ item, message, of, about, place: { field: ['review', 'rests-on'], name: true as const } }];
    });
  },
};
