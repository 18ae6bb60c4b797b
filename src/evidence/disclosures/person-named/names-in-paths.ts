import { findMatches } from '../../../markdown/find-matches.ts';
import { withCapital } from '../../../words/with-capital.ts';
import { findCandidates } from '../../names/find-candidates.ts';
import type { FoundDisclosure, Reading } from '../disclosure-kind.ts';
import { linesWith } from '../lines-with.ts';
import { maskWords } from '../mask-words.ts';

/** A drive, a share, or somebody’s own place in SharePoint; few lines have one. */
const sign = /(?<!\w)[A-Za-z]:\\|(?<![\w\\])\\\\\w|file:\/\/|\/personal\/\w/g;
/** Up to the last folder, or the ending of a file. */
const path =
  /(?:(?<!\w)[A-Za-z]:\\|(?<![\w\\])\\\\(?=\w)|file:\/\/\/?(?:[a-z]:)?|\/personal\/)(?:[^\n"“”<>|*?:\\/]{0,200}[\\/]+){0,30}(?:[^\n"“”<>|*?:\\/]{1,200}\.[a-z]{3,4}(?![a-z])|\w+)?/gi;

/** Names in the path of a file: the folder of a person who uses a computer, or a file that is called by a child. */
export const namesInPaths = ({ raw }: Reading): FoundDisclosure[] =>
  linesWith(raw, sign).flatMap(({ line, start }) =>
    findMatches(line, path).flatMap(({ 0: written, index }) =>
      findCandidates(spell(written))
        .filter(
          ({ startsWithFirstName, title, words }) => startsWithFirstName && title === undefined && words.length > 1,
        )
        .map((candidate) => ({
          found: maskWords(written.slice(candidate.start, candidate.end)),
          place: { start: start + index + candidate.start, end: start + index + candidate.end },
        })),
    ),
  );

/** A path as words of the same length: jane.smith and Jane%20Smith are two with capitals, and no name goes beyond its folder. */
const spell = (written: string): string =>
  written
    .replace(/%20/g, '   ')
    .replace(/[\\/]/g, '|')
    .replace(/(?<=\|)\p{Ll}+[._-]\p{Ll}+/gu, (words) =>
      words
        .split(/(?=[._-])/)
        .map(capitalise)
        .join(''),
    )
    .replace(/(?<=\p{L})[._-](?=\p{Lu})/gu, ' ');

const capitalise = (word: string): string =>
  /^[._-]/.test(word) ? word.charAt(0) + withCapital(word.slice(1)) : withCapital(word);
