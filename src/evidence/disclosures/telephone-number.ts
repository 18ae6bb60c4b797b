import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { mask } from './mask.ts';

const written = /(?<![\w.,/£$€-])(?:\+ ?44|0044|\(?0\d)[\d ().-]{7,18}\d(?!\w|[.,-]\d|%)/g;

/**
 * The lengths of UK numbers with their leading 0: eleven digits, ten for some of 01, 0800 and 0500; 070 and 076 are no
 * telephones of people. Source: Ofcom, National Telephone Numbering Plan.
 */
const national =
  /^0(?:1\d{8,9}|2[03489]\d{8}|3[03457]\d{8}|5[56]\d{8}|500\d{6}|7[1-57-9]\d{8}|7624\d{6}|80\d{7,8}|8[47]\d{8}|9\d{9})$/;

/** A UK telephone number. */
export const telephoneNumber: DisclosureKind = {
  id: 'telephone-number',
  title: 'Telephone number',
  why: 'A number of a family, a child or a member of staff lets anybody ring them.',
  fix: 'Take it out, or accept the public number of a service.',
  find: (reading) =>
    [...reading.text.matchAll(written)].flatMap(({ 0: number, index }) =>
      isTelephone(number) ? [inText(reading, index, number.length, mask(number.trim(), { first: 2, last: 3 }))] : [],
    ),
};

function isTelephone(number: string): boolean {
  const abroad = /^\s*\+|^0044/.test(number);
  const plain = number.replace(/ ?\(0\) ?/, ' ').replace(/[()]/g, '');
  const groups = plain.split(/[^\d+]+/).filter(Boolean);
  // Dates, times and sums are set in twos, or with two signs between them.
  if (/[ .-]{2}/.test(plain) || (!abroad && (groups[0]?.length ?? 0) < 3)) return false;
  if (groups.slice(1).some(({ length }) => length < 2)) return false;
  const digits = plain.replace(/\D/g, '');
  return national.test(abroad ? `0${digits.replace(/^(?:00)?44/, '').replace(/^0/, '')}` : digits);
}
