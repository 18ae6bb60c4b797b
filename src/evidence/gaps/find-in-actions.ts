import type { Action } from '../finding-gaps/is-closed.ts';
import type { ItemOf } from '../types.ts';
import type { FoundGap } from './gap-kind.ts';

/** What is told of an action, and the field of it that the gap is about. */
type Told = Pick<FoundGap, 'message' | 'due' | 'owners'> & { readonly field: keyof Action };

/** The gaps of the actions of plans, each at its action. `tell` is handed an action and what to call it; its owners answer, unless it says who else. */
export const findInActions = (
  plans: readonly ItemOf<'action-plan'>[],
  tell: (action: Action, name: string) => Told | undefined,
): FoundGap[] =>
  plans.flatMap((item) =>
    item.data.recommendations.flatMap(({ id, actions }, position) =>
      actions.flatMap((action, place) => {
        const told = tell(action, `Action ${id}.${action.id}`);
        if (told === undefined) return [];
        const { field, owners = action.owners, ...rest } = told;
        const key = `${id}-${action.id}`;
        return [
          {
            item,
            ...rest,
            at: `action-${key}`,
            key,
            of: [action.text],
            place: { field: ['recommendations', position, 'actions', place, field] },
            ...(owners === undefined ? {} : { owners }),
          },
        ];
      }),
    ),
  );
