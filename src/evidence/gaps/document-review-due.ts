import { formatDate } from '../dates/dates.ts';
import { itemsOf } from '../evidence-index.ts';
import { ownersAround } from '../finding-gaps/owners-around.ts';
import type { GapKind } from './gap-kind.ts';

/** A document past its own review date and not replaced. */
export const documentReviewDue: GapKind = {
  id: 'document-review-due',
  title: 'Document past its review date',
  why: 'A policy past its own review date tells an inspector that nobody has kept it up.',
  fix: 'Have the document reviewed; then record its new date, or the document that replaces it.',
  severity: 'medium',
  work: 'overdue',
  find: (index) => {
    const documents = itemsOf(index, 'document');
    const replaced = new Set(documents.map(({ data }) => data.supersedes));
    return documents.flatMap((item) => {
      const due = item.data['review-due'];
      if (due === undefined || replaced.has(item.id.slice('documents/'.length))) return [];
      const message = `The document itself is to be reviewed by ${formatDate(due)}.`;
      return [{ item, message, due, owners: ownersAround(item, index), place: { field: ['review-due'] } }];
    });
  },
};
