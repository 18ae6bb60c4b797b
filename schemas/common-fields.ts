import { z } from 'zod';
import { acceptedDisclosure } from './accepted-disclosure.ts';
import { isoDate, oneLine, ownerInitials, referenceTo, text } from './fields.ts';
import { itemId } from './item-name.ts';

/** Where a statement comes from: a registered document and the place in it. */
const sources = () =>
  z
    .array(
      z.strictObject({
        id: referenceTo('document').describe('The document, by its id in the register.'),
        place: text().optional().describe('Where in the document: a paragraph, a page or a table.'),
      }),
    )
    .optional()
    .describe('The documents this item was written from.');

/** A fingerprint as the review command writes it. */
const fingerprint = () =>
  z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .meta({ mustBe: 'a fingerprint of 16 letters and digits, as npm run review writes it' });

/** Who reviewed an item, and what it and everything it rests on said at the time. */
const review = z.strictObject({
  by: ownerInitials().describe('Initials of the person who read it through.'),
  date: isoDate().describe('The day of this review. A later date under reviewed puts the fingerprints out of use.'),
  fingerprint: fingerprint().describe('The fingerprint of this file when it was reviewed.'),
  'rests-on': z
    .array(
      z.strictObject({
        id: text().describe('The document or measure, like documents/early-help-strategy.'),
        fingerprint: fingerprint().describe('Its fingerprint when this item was reviewed.'),
      }),
    )
    .optional()
    .describe('Every document and measure this item rested on when it was reviewed.'),
});

/** A gap that somebody answerable has decided to live with for a time. */
const acceptedGap = z.strictObject({
  kind: oneLine().describe('The kind of gap, by the name the guide gives it, like performance-data-none.'),
  at: text()
    .optional()
    .describe('Where on the page, like detail-4, document-2 or line-c. Left out, every gap of this kind in this file.'),
  of: z
    .array(text())
    .min(1)
    .meta({ mustBe: 'a list of at least one id or wording, as the sheet of gaps gives them under of' })
    .optional()
    .describe(
      'What the gap is of: the document’s id, the line’s letter or the words of the note, as the sheet of gaps gives them under of. Then it is accepted wherever it stands, and nothing else is.',
    ),
  by: ownerInitials().describe('Initials of the person who accepts it.'),
  reason: text().describe('One sentence that says why.'),
  until: isoDate().describe('The last day it is accepted for. The gap is back on the day after.'),
});

/** An id that an item used to have: the folder and the name of its file. */
const formerId = () =>
  z.string().regex(itemId).meta({ mustBe: 'a former id with its folder, like annex-m/03-missing' });

/** The fields every kind has. */
export const commonFields = {
  title: oneLine().describe('The name people use for this item. It heads the page and appears in search.'),
  owners: z
    .array(ownerInitials())
    .optional()
    .describe('Initials of the people answerable for this item, as listed in owners.yaml.'),
  reviewed: isoDate()
    .optional()
    .meta({ working: true })
    .describe('The day somebody last read this through and stood by it.'),
  review: review
    .optional()
    .meta({ wholeOnly: true })
    .describe(
      'Written by npm run review: who reviewed it, and how to see what has changed since. Not to be written by hand.',
    ),
  'accepted-gaps': z
    .array(acceptedGap)
    .optional()
    .meta({ working: true })
    .describe('Gaps that are known and accepted for a time. They are shown in grey, never hidden.'),
  aliases: z
    .array(formerId())
    .optional()
    .describe('Ids it used to have, so that old addresses still lead here after its file was renamed or moved.'),
  'accepted-disclosures': z
    .array(z.strictObject(acceptedDisclosure))
    .optional()
    .meta({ wholeOnly: true })
    .describe('Disclosure warnings that were looked at and may be published. They are shown in grey, never hidden.'),
  marking: oneLine()
    .optional()
    .describe('The protective marking, one of the markings in settings.yaml. Left out, the default applies.'),
  audience: oneLine()
    .optional()
    .describe(
      'The widest audience that may read it, one of the audiences in settings.yaml. Left out, it is for the narrowest, unless settings.yaml names another default.',
    ),
  sources: sources(),
} as const;
