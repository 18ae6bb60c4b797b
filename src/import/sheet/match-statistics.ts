import { authorityName } from '../ofsted/authority-name.ts';
import type { StatisticsTable } from './find-statistics.ts';
import { isSameText } from './is-same-text.ts';
import type { KnownMeasure } from './match-measure.ts';
import type { StatedRow } from './state-figures.ts';
import { stateStatistic } from './state-statistic.ts';

/** The rows of a table that a measure says are its own; or what it says of them that the table has not, as a sentence; nothing where it speaks of other tables. */
export type MatchedStatistics =
  | { readonly rows: readonly StatedRow[]; readonly lacking: readonly string[] }
  | { readonly unclear: string }
  | undefined;

/** Finds the rows of a measure, of its own authority and of the areas that it names or has figures of. `several` names the sheet in each place. */
export function matchStatistics(measure: KnownMeasure, table: StatisticsTable, several: boolean): MatchedStatistics {
  const { statistics } = measure.data;
  const column = placeOf(table.figures, statistics?.column);
  if (statistics === undefined || column === undefined) return undefined;
  const wanted = (statistics.rows ?? []).map(({ column: heading, is }) => {
    const at = placeOf(table.words, heading) ?? placeOf(table.figures, heading) ?? -1;
    const cells = new Set(table.rows.map((row) => row.cells[at] ?? ''));
    return { heading, is, at, cells: new Set([...cells].filter((cell) => isSameText(cell, is))) };
  });
  // Tables about something else have other columns, or the same with other words in them.
  if (wanted.some(({ cells }) => cells.size === 0) || (wanted.length === 0 && table.words.size > 0)) return undefined;
  const chosen = table.rows.filter((row) => wanted.every(({ at, cells }) => cells.has(row.cells[at] ?? '')));
  const more = [...table.words].filter(([, at]) => !wanted.some((one) => one.at === at));
  if (more.length > 0)
    return { unclear: `the table has also the column ${more.map(([heading]) => heading).join(' and the column ')}` };
  if (chosen.length === 0) {
    const words = wanted.map(({ heading, is }) => `“${is}” under ${heading}`).join(' together with ');
    return { unclear: `the table has no row with ${words}` };
  }
  const named = areasOf(measure).map((name) => ({ name, printed: areaIn(table, name) }));
  const rows = chosen.flatMap((row) => {
    const area = named.find(({ printed }) => printed === row.area)?.name;
    return area === undefined ? [] : [stateStatistic(measure, row, area, column, several ? table.sheet : undefined)];
  });
  const asked = [measure.data.authority, ...(statistics.areas ?? [])];
  const isThere = (wanted: string) =>
    named.some(({ name, printed }) => name === wanted && chosen.some(({ area }) => area === printed));
  return { rows: oldestFirst(rows), lacking: asked.filter((name) => !isThere(name)) };
}

/** The name that a table has for an area: “Bristol, City of” for Bristol, Durham for County Durham. Nothing is added to it: “North East” is not North East Lincolnshire. */
function areaIn(table: StatisticsTable, name: string): string | undefined {
  const areas = [...new Set(table.rows.map(({ area }) => area))];
  const plain = authorityName(name);
  const names = plain.length < name.length ? [name, plain] : [name];
  return (
    areas.find((area) => isSameText(area, name)) ??
    areas.find((area) => names.some((one) => isSameText(authorityName(area), one)))
  );
}

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
