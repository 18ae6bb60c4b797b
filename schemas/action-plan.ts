import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { isoDate, oneLine, localId, oneOf, ownerInitials, partialDate, referenceTo, text } from './fields.ts';
import { urgency } from './inspection.ts';

const action = z.strictObject({
  id: localId().describe('The action’s printed number.'),
  part: localId().optional().describe('The part of the recommendation it belongs to, like a or b.'),
  text: text().describe('What will be done.'),
  owners: z.array(ownerInitials()).optional().describe('Who will do it.'),
  due: isoDate().optional().describe('The day it is due.'),
  state: oneOf(['not-started', 'in-progress', 'done', 'withdrawn'])
    .optional()
    .describe(
      'How far it has got. withdrawn: it will not be done, or not here, because it was merged, carried into another plan or given up.',
    ),
  reason: text().optional().describe('Why it was withdrawn, and what has taken its place.'),
  evidence: z.array(referenceTo('document')).optional().describe('Documents that show it was done.'),
});

/** An authority’s plan in answer to an inspection. */
export const actionPlan = z.strictObject({
  ...commonFields,
  authority: oneLine().describe('The authority whose plan it is.'),
  inspection: referenceTo('inspection').describe(
    'The inspection the plan answers. Where several plans answer a recommendation, the newest in which something is done or to be done is shown beside it.',
  ),
  'signed-off': partialDate().optional().describe('When the final version was signed off.'),
  'approved-by': z.array(text()).optional().describe('The boards that approved it.'),
  'statutory-due': isoDate().optional().describe('The printed date by which the plan is due, if there is one.'),
  recommendations: z
    .array(
      z.strictObject({
        id: localId().describe('The id of the inspection’s recommendation that this answers.'),
        urgency: urgency().optional(),
        parts: z
          .array(
            z.strictObject({
              id: localId().describe('The part’s letter.'),
              text: text().describe('What this part asks for.'),
            }),
          )
          .optional()
          .describe('The lettered parts of the recommendation, where it has them.'),
        outcomes: z.array(text()).describe('What difference the actions will make.'),
        'how-we-will-know': z.array(text()).describe('How the authority will know.'),
        measures: z.array(referenceTo('measure')).optional().describe('Measures that show the outcome.'),
        actions: z.array(action).describe('What will be done, one record an action.'),
      }),
    )
    .describe('Each recommendation with its outcomes, how we will know, and its actions.'),
});
