import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { oneLine, localId, oneOf, partialDate, referenceTo, text } from './fields.ts';

/** How soon a recommendation had to be acted on, in the inspectorate’s bands. */
export const urgency = () =>
  oneOf(['immediate', 'within-3-months', 'within-6-months']).describe(
    'How soon the inspectors wanted it done, where they said.',
  );

/** One inspection of one authority. */
export const inspection = z.strictObject({
  ...commonFields,
  authority: oneLine().describe('The authority inspected.'),
  framework: referenceTo('framework').describe('The framework it was inspected under.'),
  inspected: z
    .strictObject({
      from: partialDate().describe('The first day on site, or the month if only that is known.'),
      to: partialDate().describe('The last day on site, or the month if only that is known.'),
    })
    .describe('When the inspectors were there.'),
  published: partialDate().optional().describe('When the report was published. Leave out if unknown.'),
  judgements: z
    .record(text(), text())
    .describe('Each judgement given, in the framework’s printed words. Leave out any that is not known.'),
  recommendations: z
    .array(
      z.strictObject({
        id: localId().describe('Its number, or a short id that will not change.'),
        to: oneOf(['authority', 'lscb', 'partnership']).describe('Whom it is addressed to.'),
        text: text().describe('What is recommended.'),
        sections: z
          .array(referenceTo('section-number'))
          .describe(
            'The numbers of the sections it bears on, like "3", or with their framework, like annex-m/3. Write [] when there are none.',
          ),
        urgency: urgency().optional(),
        'printed-as': text()
          .optional()
          .describe('What the report calls it when it is not a recommendation, like main issue.'),
      }),
    )
    .describe('Every recommendation as a record of its own. Write [] when there are none.'),
});
