import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isInspectorateContact } from './is-inspectorate-contact.ts';
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
  find: (reading) => [...wholeNumbers(reading), ...extensions(reading)],
};

function wholeNumbers(reading: Reading): FoundDisclosure[] {
  const found: FoundDisclosure[] = [];
  const pattern = new RegExp(written, 'g');
  for (let match = pattern.exec(reading.text); match !== null; match = pattern.exec(reading.text)) {
    const number = startingWith(match[0]);
    // What follows a number, or what only looks like one, may be the beginning of another.
    pattern.lastIndex = match.index + (number?.length ?? 1);
    if (number !== undefined && !isInspectorateContact(number)) {
      found.push(inText(reading, match.index, number.length, mask(number, { first: 2, last: 3 })));
    }
  }
  return found;
}

/** Ext. 4567; Tel: 4567; x84246 */
const extension =
  /(?<![\w£$€.,/-])(?:[Ee]xtn?\.?:? ?|[Tt]el(?:ephone)?\.?(?: \(internal\))?:? ?|x)(?!\d+000(?!\d))\d{4,6}(?![\w%/]|[.,-]?\d| \d)/g;

/** The extensions of desks; one behind a whole number is told of with that. */
const extensions = (reading: Reading): FoundDisclosure[] =>
  findMatches(reading.text, extension).flatMap(({ 0: words, index }) =>
    /\d{4}[),]? *$/.test(reading.text.slice(Math.max(0, index - 8), index))
      ? []
      : [inText(reading, index, words.length, mask(words, { last: 1 }))],
  );

/** The telephone number that a run of digits begins with: another number may follow after a space. */
function startingWith(run: string): string | undefined {
  for (let end = run.length; end > 9; end = run.lastIndexOf(' ', end - 1)) {
    if (isTelephone(run.slice(0, end))) return run.slice(0, end);
  }
  return undefined;
}

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
