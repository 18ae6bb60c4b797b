import { compareTexts } from '../../words/compare-texts.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { onceFor } from '../../evidence/once-for.ts';
import type { ItemOf } from '../../evidence/types.ts';

/** The action plans, newest first: by the day they were signed off and, until they are, by the inspection they answer. */
export const newestPlans = onceFor((index: EvidenceIndex): readonly ItemOf<'action-plan'>[] => {
  const dateOf = ({ data }: ItemOf<'action-plan'>): string =>
    data['signed-off'] ?? itemOf(index, 'inspection', data.inspection)?.data.inspected.from ?? '';
  return itemsOf(index, 'action-plan')
    .map((plan) => ({ plan, date: dateOf(plan) }))
    .sort((a, b) => compareTexts(b.date, a.date) || compareTexts(a.plan.data.title, b.plan.data.title))
    .map(({ plan }) => plan);
});
