import { itemOf, itemsOf } from '../evidence-index.ts';
import { placeOfField } from '../place-of-field.ts';
import type { Rule } from './rule.ts';
import { quote } from '../quote.ts';

/** A recommendation in an action plan that its inspection does not have, or has with another urgency. */
export const planRecommendation: Rule = {
  id: 'plan-recommendation',
  title: 'A plan that differs from its inspection',
  why: 'An action plan answers the inspection’s own recommendations; any other id or urgency is a mistake in one of the two.',
  fix: 'Use the inspection’s recommendation ids and urgency.',
  find: (index) =>
    itemsOf(index, 'action-plan').flatMap((item) => {
      const inspection = itemOf(index, 'inspection', item.data.inspection);
      if (inspection === undefined) return [];
      const asked = new Map(
        inspection.data.recommendations.map((recommendation) => [recommendation.id, recommendation]),
      );
      return item.data.recommendations.flatMap(({ id, urgency }, position) => {
        const original = asked.get(id);
        const differs = original !== undefined && urgency !== undefined && original.urgency !== urgency;
        if (original !== undefined && !differs) return [];
        const message = differs
          ? `The inspection gives recommendation ${id} the urgency “${original.urgency ?? 'none'}”, the plan “${urgency}”. Correct one of the two.`
          : `The inspection has no recommendation ${quote(id)}. Use one of: ${[...asked.keys()].join(', ')}.`;
        const path = ['recommendations', position, differs ? 'urgency' : 'id'];
        return [
          {
            rule: 'plan-recommendation',
            severity: 'error' as const,
            file: item.file,
            ...placeOfField(item, path),
            message,
          },
        ];
      });
    }),
};
