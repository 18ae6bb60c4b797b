import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { oneLine, partialDate, referenceTo } from './fields.ts';

/** A report to Cabinet, scrutiny or a board. */
export const progressReport = z.strictObject({
  ...commonFields,
  authority: oneLine().describe('The authority that reports.'),
  reported: partialDate().describe('The day of the meeting it went to.'),
  to: oneLine().describe('The body it was reported to.'),
  period: z
    .strictObject({
      from: partialDate().describe('First day, month or year covered.'),
      to: partialDate().describe('Last day, month or year covered.'),
    })
    .optional()
    .describe('The period it covers.'),
  inspection: referenceTo('inspection').optional().describe('The inspection it is about, if it is about one.'),
  measures: z.array(referenceTo('measure')).optional().describe('The measures whose figures it reports, in order.'),
});
