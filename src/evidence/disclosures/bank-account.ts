import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';

/** Sort code: 20-45-67; account number 12345678; an IBAN */
const patterns = [
  /(?<!\w)([Ss]ort ?[Cc]ode(?:s|:| is| no\.?| number)?[ :=–-]{0,3})\d\d[- ]?\d\d[- ]?\d\d(?![\d-])/g,
  /(?<!\w)((?:[Aa](?:ccount|cct|\/c)|ACCOUNT) ?(?:[Nn]umber|[Nn]o\.?|[Nn]um\.?|details)?(?: is)?[ :=–-]{1,3})\d{8}(?![\w-])/g,
  /(?<!\w)(GB)\d\d ?[A-Z]{4}(?: ?\d{2,4}){3,6}(?!\w)/g,
];

/** A bank account. */
export const bankAccount: DisclosureKind = {
  id: 'bank-account',
  title: 'Bank account',
  why: 'With a name it is enough to take money by, like a carer’s or a care leaver’s.',
  fix: 'Take it out.',
  find: (reading) =>
    patterns.flatMap((pattern) =>
      findMatches(reading.text, pattern).map(({ 0: words, 1: lead = '', index }) =>
        inText(reading, index, words.length, `${lead}•••`),
      ),
    ),
};
