import { joinSpaces } from '../../words/join-spaces.ts';
import { plainNumber } from '../../../schemas/plain-number.ts';
import type { ReadDocument } from '../importer.ts';
import { rowNumber, type Sheet } from './sheet.ts';
import type { Period } from './read-period.ts';
import { findStatisticsHead, placesOf, statisticsColumns } from './statistics-head.ts';
import { shownSheets } from './sheets-of.ts';
import { statisticsPeriod } from './statistics-period.ts';
import { withoutHidden, withoutStruck } from './left-out-cells.ts';

/** A row of published statistics: its number in the file, the area and the period it is for, and all its cells. */
export type StatisticsRow = {
  readonly number: number;
  readonly area: string;
  readonly period: Period;
  readonly cells: readonly string[];
};

/**
 * A table of published statistics. `figures` are the columns of figures and `words` those that say what a row counts, each by
 * heading with its place from 0; `above` are the words of the rows above its titles; `hidden` are the rows and columns that
 * Excel does not show, `struck` the cells it strikes out.
 */
export type StatisticsTable = {
  readonly sheet: string;
  readonly figures: ReadonlyMap<string, number>;
  readonly words: ReadonlyMap<string, number>;
  readonly rows: readonly StatisticsRow[];
  readonly above: readonly { readonly row: number; readonly words: readonly string[] }[];
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly struck: readonly string[];
};

const place = /_(?:code|name|urn|ukprn|laestab)$/;

/** The column that names the area, by the level of a row. Schools, wards and providers are no areas of a measure. */
const nameColumns: ReadonlyMap<string, string> = new Map([
  ['national', 'country_name'],
  ['regional', 'region_name'],
  ['local authority', 'la_name'],
]);

/** The tables of published statistics in a sheet file, as the Department for Education publishes its open data; hidden sheets are passed over. */
export const findStatistics = (document: ReadDocument): readonly StatisticsTable[] =>
  shownSheets(document).flatMap(tableOf);

/** Whether a sheet file holds published statistics, by the titles of its columns alone. */
export const holdsStatistics = (document: ReadDocument): boolean =>
  shownSheets(document).some(({ rows }) => findStatisticsHead(rows) >= 0);

function tableOf(sheet: Sheet): StatisticsTable[] {
  const { rows, struck } = withoutStruck({ ...sheet, rows: withoutHidden(sheet).rows });
  const head = findStatisticsHead(rows);
  if (head < 0) return [];
  const headings = (rows[head] ?? []).map(joinSpaces);
  const at = placesOf(headings);
  const cellOf = (cells: readonly string[], name: string) => joinSpaces(cells[at.get(name) ?? -1] ?? '');
  const read = rows.slice(head + 1).flatMap((cells, index): StatisticsRow[] => {
    const area = cellOf(cells, nameColumns.get(cellOf(cells, 'geographic_level').toLowerCase()) ?? '');
    const period = statisticsPeriod(cellOf(cells, 'time_period'), cellOf(cells, 'time_identifier'));
    return area === '' ? [] : [{ number: rowNumber(sheet, head + 1 + index), area, period, cells }];
  });
  const free = [...headings.entries()].filter(([, heading]) => isFree(heading));
  const isWords = ([column]: readonly [number, string]) => read.some(({ cells }) => saysWords(cells[column] ?? ''));
  const named = (columns: typeof free) => new Map(columns.map(([column, heading]) => [heading, column]));
  return [
    {
      sheet: sheet.name,
      figures: named(free.filter((column) => !isWords(column))),
      words: named(free.filter(isWords)),
      rows: read,
      above: rows.slice(0, head).flatMap((cells, index) => {
        const words = cells.map(joinSpaces).filter((cell) => cell !== '');
        return words.length === 0 ? [] : [{ row: rowNumber(sheet, index), words }];
      }),
      hidden: findHidden(sheet, head),
      struck,
    },
  ];
}

function findHidden(sheet: Sheet, head: number): StatisticsTable['hidden'] {
  const { rows, layout } = sheet;
  const filled = rows.map((_, place) => rowNumber(sheet, place));
  return {
    rows: filled.filter((number) => layout?.hiddenRows.has(number)),
    columns: (rows[head] ?? []).filter((heading, column) => heading !== '' && layout?.hiddenColumns.has(column)),
  };
}

function isFree(heading: string): boolean {
  const name = heading.toLowerCase();
  return name !== '' && !place.test(name) && !(statisticsColumns as readonly string[]).includes(name);
}

/** Whether a cell is neither a number, nor years and months like 3:5, nor one of the signs that stand for one, like c for a figure kept back. */
const saysWords = (cell: string) =>
  plainNumber(cell) === undefined && !/^(?:\d+:\d+|[a-z]|low|[^\p{L}\d]*)$/iu.test(cell.trim());
