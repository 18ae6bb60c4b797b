import { itemOf, itemsOf } from '../evidence-index.ts';
import { isSameAuthority } from '../questions/is-same-authority.ts';
import type { ItemOf } from '../types.ts';
import { inField } from './in-field.ts';
import type { FoundProblem, Rule } from './rule.ts';
import { quote } from '../../words/quote.ts';

/** A recommendation in an action plan that its inspection does not have, or has with another urgency, or an action for a part of it that is not there; and, as a warning, a plan of one authority for the inspection of another. */
export const planRecommendation: Rule = {
  id: 'plan-recommendation',
  title: 'A plan that differs from its inspection',
  why: 'An action plan answers the inspection’s own recommendations; any other id, urgency or authority is a mistake in one of the two.',
  fix: 'Use the inspection’s authority, recommendation ids and urgency, and the parts that the plan lists.',
  find: (index) =>
    itemsOf(index, 'action-plan').flatMap((item) => {
      const inspection = itemOf(index, 'inspection', item.data.inspection);
      const strange = findStrangeParts(item);
      if (inspection === undefined) return strange;
      const asked = new Map(
        inspection.data.recommendations.map((recommendation) => [recommendation.id, recommendation]),
      );
      const others = item.data.recommendations.flatMap(({ id, urgency }, position) => {
        const original = asked.get(id);
        const differs = original !== undefined && urgency !== undefined && original.urgency !== urgency;
        if (original !== undefined && !differs) return [];
        const message = differs
          ? `The inspection gives recommendation ${id} the urgency “${original.urgency ?? 'none'}”, the plan “${urgency}”. Correct one of the two.`
          : asked.size === 0
            ? `The inspection lists no recommendations yet. Write recommendation ${quote(id)} into its file, with its words.`
            : `The inspection has no recommendation ${quote(id)}. Use one of: ${[...asked.keys()].join(', ')}.`;
        return [inField(item, ['recommendations', position, differs ? 'urgency' : 'id'], message)];
      });
      return [...ofAnother(item, inspection), ...others, ...strange];
    }),
};

/** Only a warning, because an authority that was renamed or merged answers for the one before it. */
function ofAnother(item: ItemOf<'action-plan'>, inspection: ItemOf<'inspection'>): FoundProblem[] {
  const [own, inspected] = [item.data.authority, inspection.data.authority];
  if (isSameAuthority(own, inspected)) return [];
  const message = `The plan is of ${quote(own)}, and the inspection that it answers is of ${quote(inspected)}. Correct the authority or the inspection; where a trust answers, write the authority that was inspected.`;
  return [inField(item, ['inspection'], message, { severity: 'warning' })];
}

/** Actions for a part that is not among those listed for their recommendation. Where none are listed, it may be printed only so. */
const findStrangeParts = (item: ItemOf<'action-plan'>): FoundProblem[] =>
  item.data.recommendations.flatMap(({ id, parts = [], actions }, position) =>
    actions.flatMap(({ part }, at) =>
      part === undefined || parts.length === 0 || parts.some((known) => known.id === part)
        ? []
        : [
            inField(
              item,
              ['recommendations', position, 'actions', at, 'part'],
              `Recommendation ${id} has no part ${quote(part)} in this plan. Correct it, or add it under parts.`,
            ),
          ],
    ),
  );
