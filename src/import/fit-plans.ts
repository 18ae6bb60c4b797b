import type { Converted } from './convert-file.ts';
import { fillRecommendations } from './fill-recommendations.ts';
import { fitPlan } from './fit-plan.ts';
import type { Draft, ExistingItem, ImportWarning } from './importer.ts';
import { isSameInspection } from './is-same-inspection.ts';
import { askedBy, plannedBy } from './plan-data.ts';

/**
 * Fits plans and inspections to those the content holds, whichever came first: a plan answers the recommendations its
 * inspection has, and what it answers beside them is kept in its text, with a warning.
 */
export function fitPlans(converted: Converted, items: readonly ExistingItem[]): Converted {
  const { result } = converted;
  const warnings: ImportWarning[] = [];
  const drafts = result.drafts.map((draft) => {
    if (draft.kind === 'action-plan') return fitPlan(draft, result.drafts, items, warnings);
    if (draft.kind !== 'inspection') return draft;
    warnings.push(...twinsOf(draft, items), ...unasked(draft, result.drafts, items));
    return fillRecommendations(draft, result.drafts, items) ?? draft;
  });
  return { result: { ...result, drafts }, warnings: [...converted.warnings, ...warnings] };
}

/** Inspections under another name that may be this one. */
function twinsOf(draft: Draft, items: readonly ExistingItem[]): ImportWarning[] {
  return items
    .filter(
      (item) =>
        item.kind === 'inspection' &&
        item.id !== draft.id &&
        item.data['framework'] === draft.data['framework'] &&
        isSameInspection(item.data, draft.data),
    )
    .map(({ id }) => ({
      code: 'inspection-near-match',
      message: `inspections/${id}.md may be the same inspection as inspections/${draft.id}.md: authority, framework and time are the same. If it is, keep one file, and let everything that names the other name that one.`,
    }));
}

/** Recommendations that a plan in the content answers and the inspection does not have. */
function unasked(draft: Draft, drafts: readonly Draft[], items: readonly ExistingItem[]): ImportWarning[] {
  const asked = new Set(askedBy(draft.data).map(({ id }) => id));
  const isBrought = (plan: ExistingItem) => drafts.some(({ kind, id }) => kind === plan.kind && id === plan.id);
  return items
    .filter((item) => item.kind === 'action-plan' && item.data['inspection'] === draft.id && !isBrought(item))
    .flatMap((plan) => {
      const ids = plannedBy(plan.data).flatMap(({ id }) => (asked.has(id) ? [] : [id]));
      if (ids.length === 0) return [];
      const message = `action-plans/${plan.id}.md answers what is not among these recommendations: ${ids.join(', ')}. Once the inspection is written, import the plan again with --update, or take them out of its recommendations.`;
      return [{ code: 'plan-recommendation', message }];
    });
}
