import { z } from 'zod';
import { oneLine, text } from './fields.ts';

/** glossary.yaml: what each acronym stands for, and the words that mean the same. */
export const glossary = z.array(
  z.strictObject({
    acronym: z
      .string()
      .regex(/^\S.*\S$/)
      .meta({ mustBe: 'a short form of at least two letters' })
      .describe('The acronym or short name, as it is written in the evidence.'),
    meaning: text().describe('What it stands for.'),
    synonyms: z.array(text()).optional().describe('Other words for the same thing, for search.'),
    authorities: z
      .array(oneLine())
      .min(1)
      .optional()
      .describe(
        'The authorities whose word it is. On the pages of others, where it may stand for something else, it is not spelt out.',
      ),
    note: text().optional().describe('One sentence on what it is or does.'),
  }),
);
