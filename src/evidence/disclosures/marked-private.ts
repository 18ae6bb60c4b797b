import { findMatches } from '../../markdown/find-matches.ts';
import type { DisclosureKind } from './disclosure-kind.ts';
import { inText } from './in-text.ts';

const words =
  'OFFICIAL ?[:–-]? ?SENSITIVE|RESTRICTED|(?:STRICTLY |PRIVATE (?:AND|&) )?CONFIDENTIAL|NOT FOR (?:PUBLICATION|(?:ONWARD |WIDER )?(?:CIRCULATION|DISTRIBUTION|DISCLOSURE))|DO NOT (?:CIRCULATE|DISTRIBUTE|FORWARD|SHARE)|EXEMPT INFORMATION';
const patterns = [
  // A line of little else, in capitals, as it stands at the head or foot of a page; in small letters they are words.
  new RegExp(`^(?:[A-Z0-9.:() –-]{1,30}? )??(?<marking>${words})(?:[ :.–-]{1,3}[A-Z0-9.:() –-]{0,40})?$`, 'gm'),
  /\bnot for publication (?:by virtue of|under|because|as it contains)\b|\bcontains (?:exempt|confidential) information (?:as defined|by virtue|under|within the meaning)\b/gi,
];

/** Words of a text that say that it is not for everyone, where its own front matter names no marking. */
export const markedPrivate: DisclosureKind = {
  id: 'marked-private',
  title: 'Words that say that this is not for everyone',
  why: 'A text that was copied from a paper with a marking may not be published as the other pages are.',
  fix: 'Ask who may read it, and write its marking in its front matter; take the words out where they no longer hold.',
  find: (reading) =>
    reading.item === undefined || reading.item.data.marking !== undefined
      ? []
      : patterns.flatMap((pattern) =>
          findMatches(reading.text, pattern).map(({ 0: found, index, groups: { marking = found } = {} }) =>
            // Beside a marking there may be a name.
            inText(reading, index + found.indexOf(marking), marking.length, marking),
          ),
        ),
};
