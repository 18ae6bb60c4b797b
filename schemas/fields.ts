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
  /** Whether only the whole edition has the field, because it tells of what other editions leave out. */
  readonly wholeOnly?: boolean;
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

const long = 'January|March|May|July|August|October|December';
const short = 'April|June|September|November';
const dayOfYear = new RegExp(
  String.raw`^(?:(?:[1-9]|1\d|2[0-8]) (?:February|${short}|${long})|(?:29|30) (?:${short}|${long})|31 (?:${long}))$`,
);

/** A day that every year has, in words. */
export const yearDay = () => z.string().regex(dayOfYear).meta({ mustBe: 'a day and its month, like 31 March' });

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
    .meta({ mustBe: 'the address of a site, with a slash at its end, like https://evidence.example.org/' });

/** One of a fixed set of words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.enum(words).meta({ mustBe: `one of: ${words.join(', ')}` });
