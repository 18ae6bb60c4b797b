import type { DataOf } from '../../schemas/index.ts';
import { shortIdOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';
import { newestPlans } from './newest-plans.ts';

/** The id of a plan, and its actions on one recommendation. */
export type Answer = {
  readonly plan: string;
  readonly actions: DataOf['action-plan']['recommendations'][number]['actions'];
};

/** What answers each recommendation of an inspection, by the recommendation’s id; of two plans the newest. */
export function plansAnswering(inspection: ItemOf<'inspection'>, index: EvidenceIndex): ReadonlyMap<string, Answer> {
  const plans = newestPlans(index).filter(({ data }) => data.inspection === shortIdOf(inspection.id));
  return new Map(
    plans
      .reverse()
      .flatMap((plan) => plan.data.recommendations.map(({ id, actions }) => [id, { plan: plan.id, actions }] as const)),
  );
}
