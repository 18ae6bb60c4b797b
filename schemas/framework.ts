import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { oneLine, localId, partialDate, printedNumber, referenceTo, text } from './fields.ts';

const subline = z.strictObject({
  id: localId().describe('The line’s letter, a hyphen and its place, like c-1.'),
  text: text().describe('What inspectors ask.'),
});

const line = z.strictObject({
  id: localId().describe('The line’s letter in printed order: a, b, c.'),
  text: text().describe('What inspectors ask.'),
  guidance: z
    .array(referenceTo('document'))
    .optional()
    .describe('Guidance the line’s footnote names, by its id in the register.'),
  sublines: z
    .array(subline)
    .min(1)
    .meta({ mustBe: 'a list of at least one sub-line, or left out' })
    .optional()
    .describe('Its sub-lines in printed order.'),
});

/** An inspection framework as data: dates, judgements, grade scale, lines of enquiry. */
export const framework = z.strictObject({
  ...commonFields,
  'short-title': oneLine().describe('The name people say, like SIF.'),
  publisher: oneLine().describe('Who set the framework.'),
  from: partialDate().describe('When it came into use.'),
  to: partialDate().optional().describe('When it went out of use. Leave out while it is in use.'),
  judgements: z
    .array(
      z.strictObject({
        id: localId().describe('The key used in inspections, like help-and-protection.'),
        title: oneLine().describe('The judgement as the framework prints it.'),
        'part-of': localId().optional().describe('The judgement it is a part of.'),
        note: text().optional().describe('What to know about it.'),
      }),
    )
    .describe('The judgements the framework gives, in printed order. Write [] when it gives none.'),
  grades: z.array(text()).describe('The grade scale in printed words, best first. Write [] when there are none.'),
  sections: z
    .array(
      z.strictObject({
        number: printedNumber().describe('The section’s printed number.'),
        title: oneLine().describe('The section’s printed title.'),
        lines: z.array(line).describe('Its lines of enquiry in printed order.'),
      }),
    )
    .optional()
    .describe('Numbered sections with their lines of enquiry, where the framework has them.'),
});
