import { shortIdOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';
import { newestPlans } from './newest-plans.ts';

/** The id of the plan that answers each recommendation of an inspection, by the recommendation’s own; of two plans the newest. */
export function plansAnswering(inspection: ItemOf<'inspection'>, index: EvidenceIndex): ReadonlyMap<string, string> {
  const plans = newestPlans(index).filter(({ data }) => data.inspection === shortIdOf(inspection.id));
  return new Map(plans.reverse().flatMap((plan) => plan.data.recommendations.map(({ id }) => [id, plan.id] as const)));
}
