import { itemsOf } from '../evidence-index.ts';
import { isClosed, type Action } from '../is-closed.ts';
import { listNumbers } from '../list-numbers.ts';
import type { ItemOf } from '../types.ts';
import type { GapKind } from './gap-kind.ts';

/** Recommendations of a plan of the assessed authority where no open action has an owner, or none has a date. */
export const actionsUnassigned: GapKind = {
  id: 'actions-unassigned',
  title: 'Actions without an owner or a date',
  why: 'An action that nobody has to do by any day is an intention.',
  fix: 'Give the actions owners and due dates in the plan.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'action-plan').flatMap((item) => {
      if (item.data.authority !== index.settings.authority) return [];
      const unowned = recommendationsWithout(item, ({ owners }) => (owners ?? []).length > 0);
      const undated = recommendationsWithout(item, ({ due }) => due !== undefined);
      const [first] = [...unowned, ...undated];
      if (first === undefined) return [];
      const message = tell(unowned, undated);
      const of = [...new Set([...unowned, ...undated])];
      return [
        {
          item,
          message,
          at: `recommendation-${first}`,
          of,
          place: { field: ['recommendations'], name: true as const },
        },
      ];
    }),
};

const recommendationsWithout = ({ data }: ItemOf<'action-plan'>, has: (action: Action) => boolean): string[] =>
  data.recommendations
    .map(({ id, actions }) => ({ id, open: actions.filter((action) => !isClosed(action)) }))
    .filter(({ open }) => open.length > 0 && !open.some(has))
    .map(({ id }) => id);

function tell(unowned: readonly string[], undated: readonly string[]): string {
  const under = (ids: readonly string[]) =>
    `No action under ${ids.length === 1 ? 'recommendation' : 'recommendations'} ${listNumbers(ids)}`;
  if (unowned.join() === undated.join()) return `${under(unowned)} has an owner or a due date.`;
  return [
    ...(unowned.length === 0 ? [] : [`${under(unowned)} has an owner.`]),
    ...(undated.length === 0 ? [] : [`${under(undated)} has a due date.`]),
  ].join(' ');
}
