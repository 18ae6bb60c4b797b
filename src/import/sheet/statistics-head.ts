import { joinSpaces } from '../../words/join-spaces.ts';

/** The columns by which the open data of the Department for Education is known, in its Open data standards. */
export const statisticsColumns = ['time_period', 'time_identifier', 'geographic_level'] as const;

/** Lines that somebody may have typed above the titles: what the table is, when it was downloaded, notes. */
const mostAbove = 20;

/** The columns of a row of titles by their names in small letters, with their places from 0. */
export const placesOf = (titles: readonly string[]): ReadonlyMap<string, number> =>
  new Map(titles.map((title, column) => [joinSpaces(title).toLowerCase(), column]));

/** Where among the rows of a sheet the titles of published statistics stand; -1 where they do not. */
export const findStatisticsHead = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, mostAbove).findIndex((row) => {
    const at = placesOf(row);
    return statisticsColumns.every((name) => at.has(name));
  });

const plain = (title: string) => title.toLowerCase().replace(/[^a-z]/g, '');

/**
 * The row that has all the titles of published statistics but for one that is missing or written otherwise, and which it
 * lacks, each with what stands there instead; undefined where no row does.
 */
export function findCutHead(
  rows: readonly (readonly string[])[],
): { readonly at: number; readonly lacks: ReadonlyMap<string, string | undefined> } | undefined {
  for (const [at, row] of rows.slice(0, mostAbove).entries()) {
    const exact = placesOf(row);
    const alike = new Map(row.map((title) => [plain(title), joinSpaces(title)]));
    const lacks = statisticsColumns.filter((name) => !exact.has(name));
    const isThere = statisticsColumns.filter((name) => alike.has(plain(name)));
    // One that is written just so is in no other sheet.
    if (lacks.length > 0 && lacks.length < statisticsColumns.length && isThere.length >= 2)
      return { at, lacks: new Map(lacks.map((name) => [name, alike.get(plain(name))])) };
  }
  return undefined;
}
