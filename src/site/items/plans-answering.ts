import type { DataOf } from '../../../schemas/index.ts';
import { shortIdOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { newestPlans } from '../lists/newest-plans.ts';

/** The id of a plan, and its actions on one recommendation. */
export type Answer = {
  readonly plan: string;
  readonly actions: DataOf['action-plan']['recommendations'][number]['actions'];
};

/**
 * What answers each recommendation of an inspection, by the recommendation’s id: of several plans the newest in which
 * something is to be done or has been, or else the newest that names it.
 */
export function plansAnswering(inspection: ItemOf<'inspection'>, index: EvidenceIndex): ReadonlyMap<string, Answer> {
  const answers = newestPlans(index)
    .filter(({ data }) => data.inspection === shortIdOf(inspection.id))
    .toReversed()
    .flatMap((plan) => plan.data.recommendations.map(({ id, actions }) => [id, { plan: plan.id, actions }] as const));
  // Of those with one id the last stays.
  return new Map(answers.toSorted(([, a], [, b]) => Number(isPlanned(a)) - Number(isPlanned(b))));
}

const isPlanned = ({ actions }: Answer): boolean => actions.some(({ state }) => state !== 'withdrawn');
