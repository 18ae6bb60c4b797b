import { findMatches } from '../../../markdown/find-matches.ts';
import { isFirstName } from '../../names/first-names.ts';
import { isOrdinary } from '../../names/ordinary-words.ts';
import { nameWord } from '../age-words.ts';
import type { FoundDisclosure, Reading } from '../disclosure-kind.ts';
import { inText } from '../in-text.ts';
import { maskWords } from '../mask-words.ts';

const name = `(${nameWord}(?: [A-Z]\\.?)? ${nameWord}|${nameWord}, ${nameWord})`;
const time = '(?:\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?,? )?\\d{1,2}[:.]\\d{2}(?: ?[AaPp][Mm])?';

const header = '(?:Sent|To|Cc|CC|Date|Subject|From|Required|When)';

/** What only few texts have: the writer and the readers of a message, and in a transcript who spoke, began to record and is asked; each behind a sign of it. */
const shapes = (
  [
    // From: Jane Smith Sent:; To: Smith, Jane
    [
      /(?:From|To|C[cC]|by|Organi[sz]er|attendees):/,
      `(?<![\\w-])(?:From|To|Cc|CC|Bcc|Sent by|Organi[sz]er|Required attendees): ?${name}(?= ?(?:[;<(]|$| ${header}:))`,
    ],
    // ; Tom Jones Subject:
    [new RegExp(`${header}:`), `; ${name}(?= (?:<[^>\\n]{0,100}> )?${header}:)`],
    // at 10:30, Jane Smith wrote:
    [/wrote:/, `, ${name}(?: <[^>\\n]{0,100}>)? wrote:`],
    // 03/05/2015 10:30 Jane Smith
    [/^\d{1,2}[:./]\d/m, `^${time} ${name}(?![\\w-])`],
    // Jane Smith 0:12
    [/\d:\d\d/, `^${name} (?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?![\\w:.])`],
    [/-->/, `--> ?\\d[\\d:.]* (?:<v )?${name}(?![\\w-])`],
    [
      /ed (?:the )?(?:transcript|recording)/,
      `${name} (?:started|stopped) (?:the )?(?:transcription|transcript|recording)(?!\\w)`,
    ],
    // @Jane Smith
    [/@/, `(?<![\\w.@])@${name}(?![\\w-])`],
  ] as const
).map(([sign, shape]) => ({ sign, shape: new RegExp(shape, 'gm') }));

/** The people who write and get the messages, or speak in the transcripts, that were copied into a text. */
export const namesInMessages = (reading: Reading): FoundDisclosure[] =>
  shapes
    .filter(({ sign }) => sign.test(reading.text))
    .flatMap(({ shape }) => findMatches(reading.text, shape))
    .flatMap(({ 0: words, 1: who = '', index }) => {
      const parts = who.split(/,? /);
      if (!parts.some(isFirstName) || parts.some((part) => !isFirstName(part) && isOrdinary(part))) return [];
      return [inText(reading, index + words.indexOf(who), who.length, maskWords(who))];
    });
