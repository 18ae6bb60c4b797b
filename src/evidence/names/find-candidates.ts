import { isFirstName } from './first-names.ts';
import { findRuns, type NameToken } from './name-tokens.ts';

/** Words of a line that are written as a name is; what stands around them says whether they are one. */
export type Candidate = {
  readonly name: string;
  /** Its words without a title. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** What it is called by, like Cllr or Sir. */
  readonly title?: string;
  readonly startsWithFirstName: boolean;
  readonly startsWithInitial: boolean;
  /** Capitalised words beside it that are no name’s make it part of a title, a place or an organisation. */
  readonly isPartOfMore: boolean;
};

/** Everything in a line that may be a name, in its order: a title and a surname, or first names or initials and a surname. */
export const findCandidates = (line: string): Candidate[] =>
  findRuns(line).flatMap((run) => {
    const found: Candidate[] = [];
    let part: NameToken[] = [];
    run.forEach((token, index) => {
      const isTitle = token.kind === 'title' || token.kind === 'rank';
      const isBreak = token.kind === 'ordinary' || token.kind === 'post' || token.kind === 'capitals';
      if (isBreak || (isTitle && part.at(-1)?.kind === 'name')) {
        found.push(...candidateOf(line, part, run[index - part.length - 1], token));
        part = [];
      }
      if (!isBreak) part.push(token);
    });
    return [...found, ...candidateOf(line, part, run[run.length - part.length - 1], undefined)];
  });

const mostWords = 4;

function candidateOf(
  line: string,
  part: readonly NameToken[],
  before: NameToken | undefined,
  after: NameToken | undefined,
): Candidate[] {
  const titles = part.filter(({ kind }) => kind === 'title' || kind === 'rank');
  const names = part.slice(titles.length);
  const [first, last, start] = [names[0], names.at(-1), part[0]];
  if (first === undefined || last === undefined || start === undefined) return [];
  if (last.kind !== 'name' || names.length > mostWords) return [];
  const title = titles.some(({ kind }) => kind === 'title') || names.length > 1 ? titles[0]?.word : undefined;
  return [
    {
      name: line.slice(title === undefined ? first.start : start.start, last.end),
      words: names.map(({ word }) => word),
      start: title === undefined ? first.start : start.start,
      end: last.end,
      ...(title === undefined ? {} : { title }),
      startsWithFirstName: first.kind === 'name' && isFirstName(first.word),
      startsWithInitial: first.kind === 'initial' && names.length > 1,
      isPartOfMore: after?.kind === 'ordinary' || /^St\.?$/.test(before?.word ?? ''),
    },
  ];
}
