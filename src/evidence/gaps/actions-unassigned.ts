import { itemsOf } from '../evidence-index.ts';
import { isClosed, type Action } from '../finding-gaps/is-closed.ts';
import { listNumbers } from '../../words/list-numbers.ts';
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
      const unowned = recommendationsWithout(item, hasOwner);
      const undated = recommendationsWithout(item, hasDate);
      const [first] = [...unowned, ...undated];
      if (first === undefined) return [];
      const message = tell(unowned, undated, item);
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

type Has = (action: Action) => boolean;

const hasOwner: Has = ({ owners = [] }) => owners.length > 0;
const hasDate: Has = ({ due }) => due !== undefined;

const recommendationsWithout = ({ data }: ItemOf<'action-plan'>, has: Has): string[] =>
  data.recommendations
    .map(({ id, actions }) => ({ id, open: actions.filter((action) => !isClosed(action)) }))
    .filter(({ open }) => open.length > 0 && !open.some(has))
    .map(({ id }) => id);

function tell(unowned: readonly string[], undated: readonly string[], { data }: ItemOf<'action-plan'>): string {
  const under = (ids: readonly string[], ...has: readonly Has[]) => {
    // What is done or withdrawn may have what those still to do have not.
    const closedHas = data.recommendations.some(
      ({ id, actions }) =>
        ids.includes(id) && actions.some((action) => isClosed(action) && has.some((one) => one(action))),
    );
    const none = closedHas ? 'No open action' : 'No action';
    return `${none} under ${ids.length === 1 ? 'recommendation' : 'recommendations'} ${listNumbers(ids)}`;
  };
  if (unowned.join() === undated.join()) return `${under(unowned, hasOwner, hasDate)} has an owner or a due date.`;
  return [
    ...(unowned.length === 0 ? [] : [`${under(unowned, hasOwner)} has an owner.`]),
    ...(undated.length === 0 ? [] : [`${under(undated, hasDate)} has a due date.`]),
  ].join(' ');
}
