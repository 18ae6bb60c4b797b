import { plainNumber } from '../../../schemas/plain-number.ts';
import { findArea } from './find-area.ts';
import type { StatisticsRow, StatisticsTable } from './find-statistics.ts';
import { isSameText } from './is-same-text.ts';
import type { KnownMeasure } from './match-measure.ts';
import type { StatedRow } from './state-figures.ts';
import { stateStatistic } from './state-statistic.ts';
import { unitFits } from './unit-fits.ts';

type Statistics = NonNullable<KnownMeasure['data']['statistics']>;

/** The rows of a table that a measure says are its own, with the areas it asks for that have none; or why it fits no rows, as the end of a sentence. */
export type MatchedStatistics =
  { readonly rows: readonly StatedRow[]; readonly lacking: readonly string[] } | { readonly unfit: string };

/** Finds the rows of a measure, of its own authority and of the areas that it names or has figures of. `several` names the sheet in each place. */
export function matchStatistics(
  measure: KnownMeasure,
  statistics: Statistics,
  table: StatisticsTable,
  several: boolean,
): MatchedStatistics {
  const column = placeOf(table.figures, statistics.column) ?? placeOf(table.words, statistics.column);
  if (column === undefined) return { unfit: `the table has no column ${statistics.column}` };
  const wanted = (statistics.rows ?? []).map(({ column: heading, is }) => {
    const at = placeOf(table.words, heading) ?? placeOf(table.figures, heading) ?? -1;
    const cells = new Set(table.rows.map((row) => row.cells[at] ?? ''));
    return { heading, is, at, cells: new Set([...cells].filter((cell) => isSameText(cell, is))) };
  });
  const lost = wanted.find(({ cells }) => cells.size === 0);
  if (lost?.at === -1) return { unfit: `the table has no column ${lost.heading}` };
  if (lost !== undefined) return { unfit: `no row says “${lost.is}” under ${lost.heading}` };
  const more = [...table.words].filter(([, at]) => at !== column && !wanted.some((one) => one.at === at));
  if (more.length > 0)
    return { unfit: `the table has also the column ${more.map(([heading]) => heading).join(' and the column ')}` };
  const chosen = table.rows.filter((row) => wanted.every(({ at, cells }) => cells.has(row.cells[at] ?? '')));
  if (chosen.length === 0) {
    const words = wanted.map(({ heading, is }) => `“${is}” under ${heading}`).join(' together with ');
    return { unfit: `the table has no row with ${words}` };
  }
  const areas = [...new Set(table.rows.map(({ area }) => area))];
  const named = areasOf(measure).map((name) => ({ name, printed: findArea(areas, name) }));
  const unit = isOfHundred(chosen, column, measure) ? '%' : undefined;
  const newest = chosen
    .map(({ period }) => period)
    .reduce((a, b) => (whenOf(b) > whenOf(a) ? b : a))
    .text.replace(/^up to /i, '');
  const place = { column, unit, newest, sheet: several ? table.sheet : undefined };
  const rows = chosen.flatMap((row) => {
    const area = named.find(({ printed }) => printed === row.area)?.name;
    return area === undefined ? [] : [stateStatistic(measure, row, area, place)];
  });
  const asked = [measure.data.authority, ...(statistics.areas ?? [])];
  const isThere = (wanted: string) =>
    named.some(({ name, printed }) => name === wanted && chosen.some(({ area }) => area === printed));
  return { rows: oldestFirst(rows), lacking: asked.filter((name) => !isThere(name)) };
}

/** Whether a column of percentages is of a hundred, because a figure in it is above one: 0.4 beside 1.2 is no share of one. */
const isOfHundred = (rows: readonly StatisticsRow[], column: number, { data }: KnownMeasure): boolean =>
  unitFits('%', data.unit) &&
  rows.some(({ cells }) => Math.abs(Number(plainNumber(cells[column] ?? '')?.number ?? 0)) > 1);

/** A period in a form that sorts. */
const whenOf = ({ text, key, ends }: StatisticsRow['period']) => `${/\d{4}/.exec(text)?.[0]} ${ends ?? key}`;

const oldestFirst = (rows: readonly StatedRow[]): StatedRow[] => {
  const when = ({ told, figures }: StatedRow) => told.get('ends') ?? figures[0]?.period.key ?? '';
  return rows.toSorted((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
};

const placeOf = (columns: ReadonlyMap<string, number>, heading: string | undefined): number | undefined =>
  [...columns].find(([name]) => heading !== undefined && isSameText(name, heading))?.[1];

/** The measure’s own authority first, then the areas it names, then those it has figures of. */
function areasOf({ data: { authority, statistics, series } }: KnownMeasure): readonly string[] {
  return [...new Set([authority, ...(statistics?.areas ?? []), ...series.flatMap(({ area }) => area ?? [])])];
}
