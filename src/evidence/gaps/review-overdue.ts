import { addDays, formatDate } from '../dates/dates.ts';
import { itemsOf } from '../evidence-index.ts';
import type { GapKind } from './gap-kind.ts';

/** A section not reviewed within the cycle in settings.yaml. */
export const reviewOverdue: GapKind = {
  id: 'review-overdue',
  title: 'Review overdue',
  why: 'A section nobody has read lately may say what is no longer so.',
  fix: 'Read the section through, correct it, and record the review: npm run review, or the date under reviewed.',
  severity: 'medium',
  work: 'overdue',
  find: (index) =>
    itemsOf(index, 'annex-m-section').map((section) => {
      const { reviewed } = section.data;
      if (reviewed === undefined) return { item: section, message: 'No review is recorded.', place: { line: 1 } };
      const due = addDays(reviewed, index.settings['review-cycle-days']);
      return { item: section, message: `To be reviewed by ${formatDate(due)}.`, due, place: { field: ['reviewed'] } };
    }),
};
