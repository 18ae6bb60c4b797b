import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { oneLine, localId, oneOf, partialDate, referenceTo, text } from './fields.ts';

/** The levels of a signature of success, the best first. */
export const signatureLevels = [
  'area of good practice',
  'area of improving practice',
  'area requiring further development',
  'area of priority focus',
] as const;

const listed = z.strictObject({
  id: localId().describe('Its printed number or letter.'),
  title: oneLine().describe('Its name.'),
});

/** An authority’s regional or annual assessment of itself. */
export const selfAssessment = z.strictObject({
  ...commonFields,
  authority: oneLine().describe('The authority that assesses itself.'),
  year: oneLine().describe('The year it is for, as printed, like 2018.'),
  due: partialDate().optional().describe('The day it had to be handed in.'),
  'external-challenges': z
    .array(
      z.strictObject({
        date: partialDate().optional().describe('When it took place or is planned for. Leave out when no date is set.'),
        activity: text().describe('What it was.'),
        state: oneOf(['done', 'planned', 'due']).describe(
          'done: it has taken place. planned: it has a date and had not taken place when this was written. due: no date is set.',
        ),
        inspection: referenceTo('inspection').optional().describe('The inspection, where it is in these files.'),
      }),
    )
    .optional()
    .describe('Inspections, peer reviews and audits by others.'),
  measures: z.array(referenceTo('measure')).optional().describe('The measures given at a glance, in order.'),
  strengths: z.array(listed).optional().describe('The outcomes the authority is most proud of.'),
  priorities: z.array(listed).optional().describe('The areas to improve in the year ahead.'),
  signatures: z
    .array(
      z.strictObject({
        id: localId().describe('A short id that will not change.'),
        area: oneLine().describe('The signature of success.'),
        level: oneOf(signatureLevels).describe('The level the authority gives itself.'),
        direction: oneOf(['up', 'level', 'down']).describe('The direction of travel.'),
      }),
    )
    .optional()
    .describe('The signatures of success: a level and a direction each.'),
  challenge: z
    .strictObject({
      by: text().describe('The authority whose directors challenged.'),
      held: partialDate().optional().describe('When it was held. Leave out if not recorded.'),
      points: z
        .array(
          z.strictObject({
            id: localId().describe('Its place in the list.'),
            point: text().describe('The point raised.'),
            recommendation: text().optional().describe('What the peers recommend. Leave out if nothing is printed.'),
            'no-action': z.literal(true).optional().describe('true where the peers say no further action.'),
            response: text().optional().describe('What the authority answered.'),
          }),
        )
        .describe('Each point raised and its recommendation.'),
    })
    .optional()
    .describe('The challenge by directors of a peer authority.'),
  'sign-offs': z
    .array(
      z.strictObject({
        role: oneLine().describe('Who must sign, by role.'),
        of: oneOf(['directors-challenge', 'self-assessment']).describe('What they sign off.'),
        date: partialDate().optional().describe('When they signed. Leave out until they have.'),
      }),
    )
    .optional()
    .describe('Who must sign off, and when each did.'),
  offers: z.array(text()).optional().describe('Support and good practice offered to others.'),
  requests: z.array(text()).optional().describe('Support asked of others.'),
});
