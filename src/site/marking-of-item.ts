import { itemOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Item } from '../evidence/types.ts';
import { highestMarking } from './highest-marking.ts';

/** The marking of an item’s page: the highest of its own and of those whose words or figures stand in it, like the recommendations that a plan answers. */
export const markingOfItem = (item: Item, index: EvidenceIndex): string =>
  highestMarking([item, ...shownIn(item, index)], index.settings);

function shownIn(item: Item, index: EvidenceIndex): (Item | undefined)[] {
  const measures = (ids: readonly string[] = []) => ids.map((id) => itemOf(index, 'measure', id));
  switch (item.kind) {
    case 'action-plan':
      return [
        itemOf(index, 'inspection', item.data.inspection),
        ...item.data.recommendations.flatMap((recommendation) => measures(recommendation.measures)),
      ];
    case 'progress-report':
    case 'self-assessment':
      return measures(item.data.measures);
    default:
      return [];
  }
}
