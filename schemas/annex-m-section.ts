import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { oneOf, printedNumber, referenceTo, text } from './fields.ts';

const state = z.strictObject({
  state: oneOf(['to-be-confirmed', 'nil-return', 'not-applicable']).describe(
    'Why there is nothing: still to be confirmed, nothing to report, or it does not apply here.',
  ),
  reason: text().describe('One sentence that says why.'),
});

/** One section of the Annex M assessment. */
export const annexMSection = z.strictObject({
  ...commonFields,
  number: printedNumber().describe('The section’s printed number, in quotation marks.'),
  framework: referenceTo('framework').describe('The framework that sets this section’s lines of enquiry.'),
  documents: z
    .array(
      z.strictObject({
        id: referenceTo('document').describe('The document, by its id in the register.'),
        note: text().optional().describe('What in the document matters here, or which part of it.'),
        doubt: text()
          .optional()
          .meta({ working: true })
          .describe('What is uncertain about citing this document, as a question.'),
      }),
    )
    .meta({ citedByPlace: true })
    .describe('The supporting documents in their printed order. Write [] when there are none.'),
  states: z
    .strictObject({
      summary: state.optional().describe('Why there is no summary statement.'),
      detail: state.optional().describe('Why there is no numbered detail.'),
      documents: state.optional().describe('Why there are no supporting documents.'),
      'performance-data': state.optional().describe('Why there is no performance data.'),
    })
    .optional()
    .describe('Only for parts left empty on purpose: which state, and why. An empty part with no state is a gap.'),
});
