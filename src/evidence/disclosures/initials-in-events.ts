import { findMatches } from '../../markdown/find-matches.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';
import { childEvent } from './person-named/is-of-child.ts';
import { isEveryone, isNobody } from './is-nobody.ts';

/** JS went missing; J.S. is subject to a care order. What is adopted may be a plan with two letters. */
const pattern = new RegExp(
  `(?<![\\w.&/’'-])([A-Z]{2}|[A-Z]\\. ?[A-Z]\\.)(?!,? (?:\\w+ ){1,3}adopted),? (?:who )?(?:${childEvent})(?!\\w)`,
  'g',
);
const article = /(?:^|\W)(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Ee]ach|[Ee]very) $/;

/** A child’s two initials with what is said of children alone. */
export const initialsInEvents = (reading: Reading): FoundDisclosure[] =>
  findMatches(reading.text, pattern).flatMap(({ 0: words, 1: who = '', index }) => {
    const lead = reading.text.slice(Math.max(0, index - 40), index);
    if (isEveryone(who) || article.test(lead) || isNobody(who, words, lead, reading.known)) return [];
    return [inText(reading, index, words.length, `${who.replace(/[A-Z]/g, '•')}${words.slice(who.length)}`)];
  });
