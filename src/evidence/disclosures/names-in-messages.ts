import { findMatches } from '../../markdown/find-matches.ts';
import { isFirstName } from '../names/first-names.ts';
import { isOrdinary } from '../names/ordinary-words.ts';
import { nameWord } from './age-words.ts';
import type { FoundDisclosure, Reading } from './disclosure-kind.ts';
import { inText } from './in-text.ts';

const name = `(${nameWord}(?: [A-Z]\\.?)? ${nameWord}|${nameWord}, ${nameWord})`;
const time = '(?:\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?,? )?\\d{1,2}[:.]\\d{2}(?: ?[AaPp][Mm])?';

const header = '(?:Sent|To|Cc|CC|Date|Subject|From|Required|When)';

/** From: Jane Smith Sent:; Tom Jones Subject:; To: Smith, Jane; at 10:30, Jane Smith wrote:; 03/05/2015 10:30 Jane Smith: */
const shapes = [
  `(?<![\\w-])(?:From|To|Cc|CC|Bcc|Sent by|Organi[sz]er|Required attendees): ?${name}(?= ?(?:[;<(]|$| ${header}:))`,
  `; ${name}(?= (?:<[^>\\n]{0,100}> )?${header}:)`,
  `, ${name}(?: <[^>\\n]{0,100}>)? wrote:`,
  `^${time} ${name}(?![\\w-])`,
].map((shape) => new RegExp(shape, 'gm'));

/** The people who write and get the messages that were copied into a text. */
export const namesInMessages = (reading: Reading): FoundDisclosure[] =>
  shapes.flatMap((shape) =>
    findMatches(reading.text, shape).flatMap(({ 0: words, 1: who = '', index }) => {
      const parts = who.split(/,? /);
      if (!parts.some(isFirstName) || parts.some((part) => !isFirstName(part) && isOrdinary(part))) return [];
      const masked = who.replace(/\p{L}[\p{L}’'-]+/gu, (word) => `${word.charAt(0)}•••`);
      return [inText(reading, index + words.indexOf(who), who.length, masked)];
    }),
  );
