import { itemOf, itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';

/** The action plans, newest first: by the day they were signed off and, until they are, by the inspection they answer. */
export function newestPlans(index: EvidenceIndex): ItemOf<'action-plan'>[] {
  const dateOf = ({ data }: ItemOf<'action-plan'>): string =>
    data['signed-off'] ?? itemOf(index, 'inspection', data.inspection)?.data.inspected.from ?? '';
  return itemsOf(index, 'action-plan')
    .map((plan) => ({ plan, date: dateOf(plan) }))
    .sort((a, b) => compare(b.date, a.date) || compare(a.plan.data.title, b.plan.data.title))
    .map(({ plan }) => plan);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
