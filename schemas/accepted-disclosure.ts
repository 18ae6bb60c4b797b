import { z } from 'zod';
import { oneLine, ownerInitials, text } from './fields.ts';

/** What every acceptance of a disclosure warning says. */
export const acceptedDisclosure = {
  kind: oneLine().describe('The kind of warning, by the name the check prints at its end, like small-count.'),
  found: z
    .array(text())
    .min(1)
    .meta({ mustBe: 'a list of at least one wording, as the check prints them' })
    .describe(
      'What was found, as the check prints it between quotation marks. A wording that stands twice is given twice.',
    ),
  by: ownerInitials().describe('Initials of the person who accepts it.'),
  reason: text().describe('One sentence that says why it may be published.'),
} as const;
