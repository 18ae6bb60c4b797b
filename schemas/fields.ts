import { z } from 'zod';

/** What a field refers to: a kind of item, an owner's initials, or a numbered section of Annex M. */
export type ReferenceTarget =
  | 'annex-m-section'
  | 'inspection'
  | 'self-assessment'
  | 'action-plan'
  | 'progress-report'
  | 'document'
  | 'measure'
  | 'framework'
  | 'owner'
  | 'section-number';

/** What every field may say about itself, in an author's words. */
export type FieldMeta = {
  /** What the field holds; feeds the guide and editors. */
  readonly description?: string;
  /** Completes the sentence "FIELD must be …". */
  readonly mustBe?: string;
  /** What the value points to, when it is a reference. */
  readonly refersTo?: ReferenceTarget;
  /** Whether the field is about the work on the evidence, like a doubt; editions that do not show gaps leave it out. */
  readonly working?: boolean;
  /** Whether a list’s entries are cited by their place in it, so that leaving one out may not move the others. */
  readonly citedByPlace?: boolean;
};

const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** False for a whole day that no month has, like 2015-02-30. */
const isRealDay = (date: string) => date.length < 10 || z.iso.date().safeParse(date).success;

/** A text that is not empty and not only spaces. */
export const text = () => z.string().regex(/\S/).meta({ mustBe: 'a text that is not empty' });

/** A name or other short text on one line: it stands in lists, logs and calendars, where a second line could say anything. */
export const oneLine = () =>
  z
    .string()
    .trim()
    .regex(/^[\t[^\p{Cc}\p{Zl}\p{Zp}]]+$/v)
    .meta({ mustBe: 'a text of one line that is not empty' });

/** A whole day, written year-month-day. */
export const isoDate = () => z.iso.date().meta({ mustBe: 'a date written year-month-day, like 2015-12-02' });

/** A day, a month or a year: only as much as the evidence prints. */
export const partialDate = () =>
  z.string().regex(partialDatePattern).refine(isRealDay).meta({
    mustBe: 'a date written year-month-day, year-month or year, like 2015-12-02, 2015-12 or 2015',
  });

/** A number as it is printed, kept as text so that 2.10 stays 2.10. */
export const printedNumber = () =>
  z
    .string()
    .regex(/^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$/)
    .meta({ mustBe: 'a printed number in quotation marks, like "3" or "2.06"' });

/** A reference to an item of one kind, by its file name without folder and ending. */
export const referenceTo = (target: ReferenceTarget) =>
  z
    .string()
    .regex(/\S/)
    .meta({
      refersTo: target,
      mustBe:
        target === 'section-number'
          ? 'a section’s printed number in quotation marks, like "3"'
          : 'an id, like early-help-strategy',
    });

/** The initials of an owner listed in owners.yaml. */
export const ownerInitials = () =>
  z.string().regex(/\S/).meta({ refersTo: 'owner', mustBe: 'the initials of an owner in owners.yaml' });

/** A short id inside a file: letters, digits and hyphens. */
export const localId = () =>
  z
    .string()
    .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/)
    .meta({ mustBe: 'a short id of letters, digits and hyphens in quotation marks, like "7" or "c-1"' });

// A host’s name or number and nothing that would be more than that in the settings of a web server, like * or $.
const plainSite = /^https?:\/\/(?:[\w.-]+|\[[\dA-Fa-f:.]+\])(?::\d{1,5})?\/(?:[^\s?#;,'"]*\/)?$/;

/** The address of a site of this kind, with its base path. */
export const siteAddress = () =>
  z
    .string()
    .refine((address) => plainSite.test(address) && URL.canParse(address))
    .meta({ mustBe: 'the address of a site, with a stroke at its end, like https://evidence.example.org/' });

/** One of a fixed set of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words).meta({ mustBe: `one of: ${words.join(', ')}` });

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
  by: ownerInitials().describe('Initials of the person who accepts it.'),
  reason: text().describe('One sentence that says why.'),
  until: isoDate().describe('The last day it is accepted for. The gap is back on the day after.'),
});

/** An id that an item used to have: the folder and the name of its file. */
const formerId = () =>
  z
    .string()
    .regex(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/)
    .meta({ mustBe: 'a former id with its folder, like annex-m/03-missing' });

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
    .meta({ working: true })
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
    .meta({ working: true })
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
