import { formatDate } from '../dates.ts';
import { itemsOf } from '../evidence-index.ts';
import { isClosed } from '../is-closed.ts';
import { shorten } from '../shorten.ts';
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
    itemsOf(index, 'action-plan').flatMap((item) =>
      item.data.recommendations.flatMap(({ id, actions }, position) =>
        actions.flatMap((action, place) => {
          if (action.due === undefined || isClosed(action)) return [];
          const key = `${id}-${action.id}`;
          return [
            {
              item,
              message: `Action ${id}.${action.id} is due by ${formatDate(action.due)}: ${shorten(action.text)}`,
              at: `action-${key}`,
              key,
              of: [action.text],
              due: action.due,
              place: { field: ['recommendations', position, 'actions', place, 'due'] },
              ...(action.owners === undefined ? {} : { owners: action.owners }),
            },
          ];
        }),
      ),
    ),
};
