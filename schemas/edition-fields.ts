import { z } from 'zod';
import { oneLine, siteAddress, text } from './fields.ts';

const trueOrFalse = () => z.boolean().meta({ mustBe: 'true or false' });

const audience = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .meta({ mustBe: 'a name of small letters, digits and hyphens, like inspector' })
    .describe('The name that items and npm run build -- --edition use.'),
  title: oneLine()
    .optional()
    .describe('What its edition calls itself on every page. Left out: the name and the word edition.'),
  introduction: text()
    .optional()
    .describe(
      'The introduction of its home page. Without one it has none: the site’s own is only for the whole edition.',
    ),
  'show-gaps': trueOrFalse()
    .optional()
    .describe(
      'Whether its edition shows gaps, reviews, doubts, open notes and what owners have to do. Left out: no. The whole edition always does.',
    ),
  'show-notes': trueOrFalse()
    .optional()
    .describe('Whether its edition shows the notes at the front of the assessment. Left out: no.'),
  'search-engines': trueOrFalse().optional().describe('Whether search engines may list its edition. Left out: no.'),
});

/** The fields of settings.yaml that say who may read what. */
export const editionFields = {
  audiences: z
    .array(audience)
    .min(1)
    .meta({ mustBe: 'a list of at least one audience' })
    .optional()
    .describe(
      'Who reads the evidence, the widest audience first. The last, the narrowest, reads everything. Each has an edition of the site that holds only what it may read.',
    ),
  'default-audience': oneLine()
    .optional()
    .describe('The audience of items that name none. Left out: the narrowest, so that nothing is shown by oversight.'),
  'marking-limits': z
    .array(
      z.strictObject({
        marking: oneLine().describe('One of the markings.'),
        audience: oneLine().describe('The widest audience that an item with this marking may be for.'),
      }),
    )
    .optional()
    .describe('How far items with a marking may go. A marking without a limit may go to every audience.'),
  'site-address': siteAddress()
    .optional()
    .describe(
      'The address of the site with its base path, for the site map of an edition that search engines may list. A link by full address to a page below it counts as a link to the file.',
    ),
} as const;
