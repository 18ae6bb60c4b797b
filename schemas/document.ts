import { z } from 'zod';
import { commonFields } from './common-fields.ts';
import { isoDate, oneLine, oneOf, partialDate, referenceTo, text } from './fields.ts';

/** The sorts of document a register knows. */
export const documentTypes = [
  'report',
  'strategy',
  'policy',
  'plan',
  'protocol',
  'audit',
  'minutes',
  'data',
  'guidance',
  'form',
  'survey',
  'system',
  'other',
] as const;

/** A supporting document in the register. */
export const document = z.strictObject({
  ...commonFields,
  type: oneOf(documentTypes).describe('What sort of document it is.'),
  status: oneOf(['held', 'listed', 'requested', 'not-held']).describe(
    'held: we have it and say where. listed: cited, nobody has yet recorded where it is. requested: asked for. not-held: we do not have it.',
  ),
  'also-called': z.array(text()).optional().describe('Other names the same document is cited by.'),
  for: oneLine().optional().describe('The body it was written for or reported to.'),
  date: partialDate().optional().describe('Its date, as exactly as it is known.'),
  period: oneLine().optional().describe('The period it covers, as printed, like 2014-15.'),
  location: text().optional().describe('Where it is kept: a folder, a system or an address.'),
  file: text().optional().describe('The file in content/attachments, when it is kept with the evidence.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ mustBe: 'a SHA-256 fingerprint of 64 letters and digits' })
    .optional()
    .describe('The fingerprint of the file when it was cited.'),
  'review-due': isoDate().optional().describe('The day the document itself is due for review.'),
  supersedes: referenceTo('document').optional().describe('The older document this one replaces.'),
  'may-be-same-as': z
    .array(referenceTo('document'))
    .optional()
    .meta({ working: true })
    .describe('Documents cited in other words that may be this one. A person decides.'),
});
