import { itemsOf } from '../evidence-index.ts';
import { shorten } from '../shorten.ts';
import type { GapKind } from './gap-kind.ts';

/** An action recorded as done without a document that shows it. */
export const actionUnevidenced: GapKind = {
  id: 'action-unevidenced',
  title: 'Closed without evidence',
  why: 'Inspectors test closed actions first; “done” without a document does not count as done.',
  fix: 'Name the document that shows it under evidence.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'action-plan').flatMap((item) =>
      item.data.recommendations.flatMap(({ id, actions }, position) =>
        actions.flatMap((action, place) => {
          if (action.state !== 'done' || (action.evidence ?? []).length > 0) return [];
          const key = `${id}-${action.id}`;
          return [
            {
              item,
              message: `Action ${id}.${action.id} is recorded as done, and no document shows it: ${shorten(action.text)}`,
              at: `action-${key}`,
              key,
              place: { field: ['recommendations', position, 'actions', place, 'state'] },
              ...(action.owners === undefined ? {} : { owners: action.owners }),
            },
          ];
        }),
      ),
    ),
};
