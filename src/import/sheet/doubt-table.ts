import type { KnownMeasure } from './match-measure.ts';
import type { NamedTable } from './take-statistics.ts';

/**
 * Why a table that has the rows of a measure may still be another one, as a warning; undefined where it is the one that the
 * measure names or has figures of. Tables of children who started and of those who ceased have the same columns and words.
 */
export function doubtTable(
  { id, data }: KnownMeasure,
  { name, source }: Pick<NamedTable, 'name' | 'source'>,
): string | undefined {
  const file = `measures/${id}.md`;
  const named = data.statistics?.table;
  if (named !== undefined) {
    if (` ${wordsOf(name)} `.includes(` ${wordsOf(named)} `)) return undefined;
    return `${file}: this table has its rows too, but under statistics it names the table “${named}”. Write “${name}” there if the figures stand in this one now.`;
  }
  const cited = data.series.filter(({ place }) => imported.test(place ?? '')).map((entry) => entry.source);
  const [first] = cited;
  if (first === undefined || cited.some((id) => wordsOf(id) === wordsOf(source))) return undefined;
  return `${file}: this table has its rows too, but its figures come from “${first}”. So nothing was taken. If they stand in this one now, write under statistics: table: ${name}.`;
}

/** The place of a figure that came from published statistics. */
const imported = /row \d+, column .+, in the table up to /i;

/** A name without the year that it may bear, and without what a browser adds to a second download. */
const wordsOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
