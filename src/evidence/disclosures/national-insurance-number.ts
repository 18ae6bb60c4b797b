import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { mask } from './mask.ts';

/**
 * A National Insurance number from its first digit on, which is rarer than its letters. Source of what its letters can be:
 * HM Revenue and Customs, National Insurance Manual, NIM39110.
 */
const written =
  /(?<=(?<![\w/-])(?!BG|GB|KN|NK|NT|TN|ZZ|bg|gb|kn|nk|nt|tn|zz)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]|[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z])([ -]?))\d\d([ -]?)\d\d\3\d\d(?:[ -]?([A-Da-d]))?(?![\w/]|[.,-]\d)/g;

/** What says that letters and digits are one, also where the last letter is left out. */
const label = /\b(?:NI|N\.I\.|NINO|National Insurance)(?: ?(?:number|num|no|#))?\.?(?: is| was)?[ :=(#–-]{0,3}$/i;

/** A National Insurance number, told from other references by its form. */
export const nationalInsuranceNumber: DisclosureKind = {
  id: 'national-insurance-number',
  title: 'National Insurance number',
  why: 'It is one person’s for life and opens their tax and benefit records.',
  fix: 'Take it out. If it is another reference, say in an acceptance what it is.',
  find: (reading) =>
    findMatches(reading.text, written).flatMap(({ 0: digits, 1: prefix = '', 2: space = '', 4: last, index }) => {
      const number = prefix + space + digits;
      const start = index - prefix.length - space.length;
      // Without its last letter, or in small letters, it is too often something else.
      const isSure = last !== undefined && number === number.toUpperCase();
      if (!isSure && !label.test(reading.text.slice(Math.max(0, start - 40), start))) return [];
      return [inText(reading, start, number.length, mask(number, { letters: true, first: 1, last: 1 }))];
    }),
};
