import { findMatches } from '../../../markdown/find-matches.ts';
import { findCandidates } from '../../names/find-candidates.ts';
import { isFirstName } from '../../names/first-names.ts';
import { withCapital } from '../../../words/with-capital.ts';
import { lower, nameWord, upper } from '../age-words.ts';
import type { FoundDisclosure, Reading } from '../disclosure-kind.ts';
import { inText } from '../in-text.ts';
import { linesWith } from '../lines-with.ts';
import { maskWords } from '../mask-words.ts';

/** A comma and a word that may be a first name, which few lines have. */
const sign = new RegExp(`, ?[${upper}][${upper}${lower}’'-]+`, 'g');

const shapes = [
  // SMITH, Jayden
  `(?<![\\w&/-])([${upper}][${upper}’'-]{2,30}), ?(${nameWord})(?= ?(?:[,.;:(|)\\d–-]|$))`,
  // Smith, Jayden as all that a line says, or with an age or a number behind it
  `^(${nameWord}), ?(${nameWord}(?: [${upper}]\\.?| ${nameWord})?)(?=$| ?\\(\\d{1,2}\\)|,? (?:[–-] ?)?\\d)`,
  // Smith, Jayden 12/03/2009
  `(?<![\\w-])(${nameWord}), ?(${nameWord})(?=,? \\(?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d)`,
  // Child: Smith, Jayden
  `(?:[Cc]hild|[Yy]oung [Pp]erson|YP|[Pp]upil|[Mm]other|[Ff]ather|[Nn]ame|SW|IRO|[Ww]orker): ?(${nameWord}), ?(${nameWord})(?![\\w-])`,
].map((shape) => new RegExp(shape, 'g'));

/** Names that are turned round, as lists of systems have them: “SMITH, Jayden”, and “Smith, Jayden” in a line of its own. */
export const namesTurned = (reading: Reading): FoundDisclosure[] =>
  linesWith(reading.text, sign, (words) => isFirstName(words.replace(/^, ?/, ''))).flatMap(({ line, start }) =>
    shapes.flatMap((shape) =>
      findMatches(line, shape).flatMap(({ 0: words, 1: surname = '', 2: first = '', index }) => {
        if (!isTurned(surname, first) || reading.known.has(surname)) return [];
        const from = words.indexOf(surname);
        return [inText(reading, start + index + from, words.length - from, maskWords(words.slice(from)))];
      }),
    ),
  );

/** Whether words are a surname and a common first name, as they are not where the two make a place: Street, Charlotte. */
export function isTurned(surname: string, first: string): boolean {
  const given = first.split(' ')[0] ?? '';
  if (!isFirstName(given)) return false;
  const last = surname === surname.toUpperCase() ? withCapital(surname.toLowerCase()) : surname;
  const [name, ...more] = findCandidates(`${first} ${last}`);
  return name !== undefined && more.length === 0 && name.start === 0 && name.words.at(-1) === last;
}
