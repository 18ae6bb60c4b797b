import { z } from 'zod';
import { isoDate, oneLine, text } from './fields.ts';

/** owners.yaml: each owner by printed initials and role. */
export const owners = z.array(
  z.strictObject({
    initials: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]*$/)
      .meta({ mustBe: 'initials that begin with a letter and hold only letters, digits and hyphens, like SMcL' })
      .describe('The initials the evidence prints.'),
    role: oneLine().describe('The post held. Never a name.'),
    until: isoDate()
      .optional()
      .describe(
        'The last day in the post, once it is known. The entry stays, because reviews and what was done name it; what only they answer for becomes a gap.',
      ),
    note: text().optional().describe('What to know about the post.'),
  }),
);
