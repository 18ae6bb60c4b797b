import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence-index.ts';
import { countOf } from '../../words/count-of.ts';
import { shorten } from '../../words/shorten.ts';
import type { ItemOf } from '../types.ts';
import type { FoundGap, GapKind } from './gap-kind.ts';

/** A recommendation to the assessed authority for which no action is planned. */
export const recommendationUnanswered: GapKind = {
  id: 'recommendation-unanswered',
  title: 'Recommendation without an action',
  why: 'The next inspection begins with what became of the last one’s recommendations.',
  fix: 'Add the recommendation to the action plan, with its actions, owners and dates.',
  severity: 'high',
  work: 'missing',
  find: (index) => {
    const plans = Map.groupBy(itemsOf(index, 'action-plan'), ({ data }) => data.inspection);
    return ownInspections(index).flatMap((item) => findUnanswered(item, plans.get(shortIdOf(item.id)) ?? []));
  },
};

function ownInspections(index: EvidenceIndex): ItemOf<'inspection'>[] {
  return itemsOf(index, 'inspection').filter(({ data }) => data.authority === index.settings.authority);
}

function findUnanswered(item: ItemOf<'inspection'>, plans: readonly ItemOf<'action-plan'>[]): FoundGap[] {
  // A safeguarding board answers for what is addressed to it.
  const asked = item.data.recommendations
    .map((one, position) => ({ ...one, position }))
    .filter(({ to }) => to !== 'lscb');
  if (asked.length === 0) return [];
  if (plans.length === 0) {
    const message = `No action plan answers ${asked.length === 1 ? 'its recommendation' : `its ${countOf(asked.length, 'recommendation')}`}.`;
    return [{ item, message, place: { field: ['recommendations'], name: true } }];
  }
  const planned = new Set(
    plans.flatMap(({ data }) =>
      data.recommendations
        .filter(({ actions }) => actions.some(({ state }) => state !== 'withdrawn'))
        .map(({ id }) => id),
    ),
  );
  return asked
    .filter(({ id }) => !planned.has(id))
    .map(({ id, text, position }) => ({
      item,
      message: `No action is planned for recommendation ${id}: ${shorten(text)}`,
      at: `recommendation-${id}`,
      key: id,
      place: { field: ['recommendations', position] },
    }));
}
