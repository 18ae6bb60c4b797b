import { findMatches } from '../../../markdown/find-matches.ts';
import { isFirstName } from '../../names/first-names.ts';
import { isOrdinary } from '../../names/ordinary-words.ts';
import { isPost } from '../../names/posts.ts';
import { nameWord } from '../age-words.ts';
import type { FoundDisclosure, Reading } from '../disclosure-kind.ts';
import { inText } from '../in-text.ts';
import { maskWords } from '../mask-words.ts';

/** Dear Carly,; Dear Carly and Tom; Hi Carly,: all that a line says, since a message that was copied may go on in it only behind a comma. */
const greeting = new RegExp(
  `^((?:Dear|Hi|Hello) )(${nameWord}(?: ${nameWord})?(?:(?:, | and | & )${nameWord}){0,3})(?=,|!|:| ?[–-] |$)`,
  'gm',
);
const sign = /(?:Dear|Hi|Hello) [A-Z]/;
/** What letters without a name begin with, apart from words of the field and posts. */
const nobody = new Set(
  'Sir Madam Sirs Applicant Resident Reader Friend Friends Mum Mummy Dad Daddy Diary Santa There'.split(' '),
);

/** The first names by which letters and messages greet whom they are for; a surname with a title is found elsewhere. */
export const namesInLetters = (reading: Reading): FoundDisclosure[] =>
  !sign.test(reading.text)
    ? []
    : findMatches(reading.text, greeting).flatMap(({ 1: lead = '', 2: names = '', index }) => {
        const isName = !names.split(/,? (?:and |& )?/).some(isNobody);
        return isName ? [inText(reading, index + lead.length, names.length, hide(names))] : [];
      });

const isNobody = (word: string): boolean =>
  nobody.has(word) || (!isFirstName(word) && (isOrdinary(word) || isPost(word)));

const hide = (names: string): string => names.replace(/\p{Lu}[\p{L}’'-]+/gu, maskWords);
