import { z } from 'zod';
import { acceptedDisclosure } from './accepted-disclosure.ts';
import { editionFields } from './edition-fields.ts';
import { isoDate, oneLine, referenceTo, siteAddress, text } from './fields.ts';

/** settings.yaml: what is true of the whole site. */
export const settings = z.strictObject({
  title: oneLine().describe('The site’s name, shown at the top of every page.'),
  authority: oneLine().describe('The authority whose evidence this is.'),
  introduction: text().describe('One or two sentences for the home page.'),
  'as-at': isoDate()
    .optional()
    .describe('For an archived assessment: the day that counts as today. Leave out for a living one.'),
  'review-cycle-days': z
    .number()
    .int()
    .min(1)
    .max(3 * 366)
    .meta({ mustBe: 'a whole number of days, three years at most' })
    .describe(
      'How many days may pass before a section must be read through again; on the last of them it is not overdue yet. Quarterly is 92.',
    ),
  'edit-link': z
    .string()
    .regex(/^https?:\/\/[^\s"'<>]*\{file\}[^\s"'<>]*$/)
    .meta({ mustBe: 'an address that begins with https://, with {file} where the path goes' })
    .optional()
    .describe('The address of a file in the git host’s editor, with {file} where the path goes.'),
  markings: z
    .array(oneLine())
    .min(1)
    .meta({ mustBe: 'a list of at least one marking, each on a line of its own that begins with a hyphen' })
    .describe('The protective markings in use, the lowest first. The first is the default.'),
  ...editionFields,
  'other-sites': z
    .array(
      z.strictObject({
        title: oneLine().describe('The authority whose site it is, as search names it.'),
        address: siteAddress().describe(
          'Its address with its base path. Its server must allow this site to read its pagefind folder (CORS).',
        ),
      }),
    )
    .optional()
    .describe('Other sites of this kind whose items search finds too, like those of a region’s authorities.'),
  contact: oneLine().optional().describe('Whom to ask about the site, by role.'),
  'accepted-disclosures': z
    .array(
      z.strictObject({
        in: z
          .string()
          .regex(/^(?:(?:settings|owners|glossary)\.yaml|attachments\/[^/].*)$/)
          .meta({ mustBe: 'settings.yaml, owners.yaml, glossary.yaml or a file, like attachments/plan.pdf' })
          .describe(
            'The file it stands in. What stands in the file of a document is accepted in the document’s entry.',
          ),
        ...acceptedDisclosure,
      }),
    )
    .optional()
    .describe(
      'Disclosure warnings in this file, in owners.yaml, in glossary.yaml or in a file that no document registers, that may be published.',
    ),
  assessment: z
    .strictObject({
      framework: referenceTo('framework').describe('The framework whose sections are assessed.'),
      title: oneLine().describe('The assessment’s title.'),
      versions: z
        .array(
          z.strictObject({
            version: oneLine().describe('The version’s printed number.'),
            date: isoDate().describe('Its date.'),
            replaces: oneLine().optional().describe('The version it replaces.'),
          }),
        )
        .describe('The printed version table, newest first.'),
      notes: z.array(text()).describe('The notes at the front of the assessment.'),
      'section-numbers': referenceTo('framework')
        .optional()
        .describe(
          'The framework whose sections are meant where a recommendation or a measure names only a number. Leave out while no two frameworks have sections of the same number.',
        ),
    })
    .describe('The assessment that the readiness table and the printable page show.'),
});
