import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind, FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { isInspectorateContact } from './is-inspectorate-contact.ts';
import { outsideInspectorateHeads } from './outside-inspectorate-heads.ts';

/** The postcode areas of the United Kingdom and the islands. Source: Royal Mail, Programmers’ Guide to PAF. */
const areas = new Set(
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
/** A postcode from its first digit on, which is found ten times as quickly. Its last two letters are none of C, I, K, M, O and V. */
const written =
  /(?<=(?<![\w/.@-])([A-Za-z]{1,2}))\d[A-Za-z\d]?( ?)\d([ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})(?![\w-]|\.\w)/g;

const numbered = /\b(?:[Nn]o\.?|[Nn]umber|[Rr]ef\.?|[Rr]eference|[Oo]rder|[Ff]orm|[Rr]oom):? $/;

/** A full postcode. */
export const postcode: DisclosureKind = {
  id: 'postcode',
  title: 'Postcode',
  why: 'A full postcode is some fifteen homes; with an age or a need it is one child.',
  fix: 'Give the ward, the town or the first half, or accept the address of an organisation.',
  find: (reading) => outsideInspectorateHeads(reading, inWords(reading)),
};

const inWords = (reading: Reading): FoundDisclosure[] =>
  findMatches(reading.text, written).flatMap(({ 0: digits, 1: area = '', 2: space, 3: end = '', index: behind }) => {
    const [code, index] = [area + digits, behind - area.length];
    const upper = code === code.toUpperCase();
    // In small letters it is too often something else: “s1 2nd”, or a part of a file’s name.
    if (!upper && (space === '' || /^(?:st|nd|rd|th)$/i.test(end))) return [];
    if (!areas.has(area.toUpperCase()) || isInspectorateContact(code)) return [];
    // A form, an order or a room may be numbered like a postcode.
    if (numbered.test(reading.text.slice(Math.max(0, index - 12), index))) return [];
    if (/^ (?:order|form)\b/.test(reading.text.slice(index + code.length, index + code.length + 8))) return [];
    return [inText(reading, index, code.length, `${area}•• •••`)];
  });
