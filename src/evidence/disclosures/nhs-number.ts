import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isNhsNumber } from './is-nhs-number.ts';
import { mask } from './mask.ts';

const written = /(?<![\w.,/£$€+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w%/]|[.,-]\d)/g;

/** Ten digits behind words that say what they are, however they are set: 943 4765919. */
const labelled =
  /(?<![\w-])(NHS ?(?:number|num|no|#)\.?(?: is| was)?[ :=(#–-]{0,4})(\d(?:[ .-]?\d){9})(?![\w%/]|[.,-]\d)/gi;

/** An NHS number, told from other numbers by its check digit. */
export const nhsNumber: DisclosureKind = {
  id: 'nhs-number',
  title: 'NHS number',
  why: 'It is one child’s for life and opens their health record.',
  fix: 'Take it out. If it is another number, say in an acceptance what it is.',
  find: (reading) => [
    ...findMatches(reading.text, labelled).flatMap(({ 1: label = '', 2: number = '', index }) =>
      // Said to be one, it is one with a slip where the check digit is wrong; but not where it only shows how one looks.
      isSpecimen(number.replace(/\D/g, ''))
        ? []
        : [inText(reading, index + label.length, number.length, mask(number, { first: 1, last: 1 }))],
    ),
    ...findMatches(reading.text, written).flatMap(({ 0: number, index }) => {
      const digits = number.replace(/\D/g, '');
      const named = /(?:ISBN|ISSN)[\s:-]{0,3}(?:10[\s:-]{0,2})?$/i.test(
        reading.text.slice(Math.max(0, index - 14), index),
      );
      if (named || isSpecimen(digits) || !isNhsNumber(digits)) return [];
      return [inText(reading, index, number.length, mask(number, { first: 1, last: 1 }))];
    }),
  ],
};

/** Whether digits stand in for a number: ten times the same, or all in a row. */
const isSpecimen = (digits: string): boolean => /^(\d)\1*$/.test(digits) || '012345678901234567890'.includes(digits);
