import { itemsOf } from '../evidence-index.ts';
import { saysNothing } from '../says-nothing.ts';
import { shorten } from '../shorten.ts';
import type { ItemOf } from '../types.ts';
import type { GapKind } from './gap-kind.ts';

/** An action recorded as done without a document that shows it, or as withdrawn without a reason. */
export const actionUnevidenced: GapKind = {
  id: 'action-unevidenced',
  title: 'Closed without evidence',
  why: 'Inspectors test closed actions first; “done” without a document does not count as done.',
  fix: 'Name the document that shows it under evidence, or for one that was withdrawn the reason.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'action-plan').flatMap((item) =>
      item.data.recommendations.flatMap(({ id, actions }, position) =>
        actions.flatMap((action, place) => {
          const lacking = tellLack(action);
          if (lacking === undefined) return [];
          const key = `${id}-${action.id}`;
          return [
            {
              item,
              message: `Action ${id}.${action.id} is recorded as ${lacking}: ${shorten(action.text)}`,
              at: `action-${key}`,
              key,
              of: [action.text],
              place: { field: ['recommendations', position, 'actions', place, 'state'] },
              ...(action.owners === undefined ? {} : { owners: action.owners }),
            },
          ];
        }),
      ),
    ),
};

type Action = ItemOf<'action-plan'>['data']['recommendations'][number]['actions'][number];

function tellLack({ state, evidence = [], reason = '' }: Action): string | undefined {
  if (state === 'done' && evidence.length === 0) return 'done, and no document shows it';
  return state === 'withdrawn' && saysNothing(reason) ? 'withdrawn, and no reason is given' : undefined;
}
