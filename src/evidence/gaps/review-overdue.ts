import { addDays, formatDate } from '../dates.ts';
import { itemsOf } from '../evidence-index.ts';
import { placeOfField } from '../place-of-field.ts';
import type { GapKind } from './gap-kind.ts';

/** A section not reviewed within the cycle in settings.yaml. */
export const reviewOverdue: GapKind = {
  id: 'review-overdue',
  title: 'Review overdue',
  why: 'A section nobody has read lately may say what is no longer so.',
  fix: 'Read the section through, correct it, and record the day of the review.',
  severity: 'medium',
  find: (index, today) =>
    itemsOf(index, 'annex-m-section').flatMap((section) => {
      const { reviewed } = section.data;
      if (reviewed === undefined) return [{ item: section, message: 'No review is recorded.', line: 1 }];
      const due = addDays(reviewed, index.settings['review-cycle-days']);
      if (due >= today) return [];
      return [
        { item: section, message: `The review was due on ${formatDate(due)}.`, ...placeOfField(section, ['reviewed']) },
      ];
    }),
};
