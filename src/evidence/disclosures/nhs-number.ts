import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isNhsNumber } from './is-nhs-number.ts';
import { mask } from './mask.ts';

const written = /(?<![\w.,/£$€+-])\d{3}([ -]?)\d{3}\1\d{4}(?![\w%/]|[.,-]\d)/g;

/** An NHS number, told from other numbers by its check digit. */
export const nhsNumber: DisclosureKind = {
  id: 'nhs-number',
  title: 'NHS number',
  why: 'It is one child’s for life and opens their health record.',
  fix: 'Take it out. If it is another number, say in an acceptance what it is.',
  find: (reading) =>
    findMatches(reading.text, written).flatMap(({ 0: number, index }) => {
      const digits = number.replace(/\D/g, '');
      const named = /(?:ISBN|ISSN)[\s:-]{0,3}(?:10[\s:-]{0,2})?$/i.test(
        reading.text.slice(Math.max(0, index - 14), index),
      );
      // Ten times the same digit stands in for a number.
      if (named || /^(\d)\1*$/.test(digits) || !isNhsNumber(digits)) return [];
      return [inText(reading, index, number.length, mask(number, { first: 1, last: 1 }))];
    }),
};
