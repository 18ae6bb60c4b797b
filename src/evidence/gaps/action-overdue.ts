import { formatDate } from '../dates/dates.ts';
import { itemsOf } from '../evidence-index.ts';
import { isClosed } from '../finding-gaps/is-closed.ts';
import { shorten } from '../../words/shorten.ts';
import { findInActions } from './find-in-actions.ts';
import type { GapKind } from './gap-kind.ts';

/** An action not done by its day. */
export const actionOverdue: GapKind = {
  id: 'action-overdue',
  title: 'Action overdue',
  why: 'A plan whose dates pass unremarked shows that nobody follows it.',
  fix: 'Do it and record it as done with its evidence, or have a new date agreed.',
  severity: 'high',
  work: 'overdue',
  find: (index) =>
    findInActions(itemsOf(index, 'action-plan'), (action, name) =>
      action.due === undefined || isClosed(action)
        ? undefined
        : {
            message: `${name} is due by ${formatDate(action.due)}: ${shorten(action.text)}`,
            due: action.due,
            field: 'due',
          },
    ),
};
