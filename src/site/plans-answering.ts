import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';

/** The id of the plan that answers each recommendation of an inspection, by the recommendation’s own; of two plans the first. */
export function plansAnswering(inspection: ItemOf<'inspection'>, index: EvidenceIndex): ReadonlyMap<string, string> {
  const plans = itemsOf(index, 'action-plan').filter(({ data }) => data.inspection === shortIdOf(inspection.id));
  return new Map(plans.reverse().flatMap((plan) => plan.data.recommendations.map(({ id }) => [id, plan.id] as const)));
}
