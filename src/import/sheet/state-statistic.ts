import { monthNumber } from '../../evidence/dates/dates.ts';
import { columnName } from './column-name.ts';
import type { StatisticsRow } from './find-statistics.ts';
import { isSameText } from './is-same-text.ts';
import type { KnownMeasure } from './match-measure.ts';
import type { Entry } from './read-entry.ts';
import { readPeriod, type Period } from './read-period.ts';
import type { StatedRow } from './state-figures.ts';

/** Where a figure stands beside its row: the column, the unit that all of the column is in where it tells, the sheet where a file has several, and the table’s newest period. */
type Place = {
  readonly column: number;
  readonly unit: string | undefined;
  readonly sheet: string | undefined;
  readonly newest: string;
};

/** The figure that a row of published statistics gives of a measure, for the measure’s own authority or another area. */
export function stateStatistic(
  measure: KnownMeasure,
  { number, period, cells }: StatisticsRow,
  area: string,
  { column, unit, sheet, newest }: Place,
): StatedRow {
  const { title, authority, statistics } = measure.data;
  const cell = (cells[column] ?? '').trim();
  const of = sheet === undefined ? '' : ` of “${sheet}”`;
  const day = lastDay(period, statistics?.ends);
  const there = findThere(measure, area, day);
  // What is there without its last day stays so.
  const ends = there === undefined ? day : there.ends;
  return {
    at: `row ${number}${of}`,
    // The same table is published again every year with its rows elsewhere.
    place: `${sheet === undefined ? 'Row' : `Sheet “${sheet}”, row`} ${number}, column ${statistics?.column}, in the table up to ${newest}`,
    told: new Map([
      ['title', title],
      ...(area === authority ? [] : [['area', area] as const]),
      ...(unit === undefined ? [] : [['unit', unit] as const]),
      ...(ends === undefined ? [] : [['ends', ends] as const]),
    ]),
    figures:
      cell === ''
        ? []
        : [
            {
              at: `${columnName(column)}${number}${of}`,
              cell,
              ...(isUnavailable(cell) ? { means: 'not available' } : {}),
              period: there === undefined ? period : periodOf(there),
            },
          ],
    words: cells.map((text) => `“${text}”`).join(', '),
  };
}

/** In the Department’s open data x stands for what is not available; in older tables of others, for what is kept back. */
const isUnavailable = (cell: string) => /^x$/i.test(cell);

/** The last day of a period: its own, or for a year or a pair of years the day of the year that a measure names. */
function lastDay({ key, ends }: Period, day: string | undefined): string | undefined {
  const [, from, to] = /^(?:[a-z]+ year )?((?:19|20)\d\d)(?:[-/](\d{2,4}))?$/.exec(key) ?? [];
  const [number = '', name] = day?.split(' ') ?? [];
  if (ends !== undefined || from === undefined || name === undefined) return ends;
  const month = monthNumber(name) ?? 0;
  // A school year begins in September, so a day in October lies in the first of its two years.
  const isFirst = to === undefined || (/^(?:school|academic) /.test(key) && month > 8);
  return `${isFirst ? from : Number(from) + 1}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

/** The figure that is there for the same area with the same last day, in whatever words its period is. */
function findThere({ data }: KnownMeasure, area: string, day: string | undefined): Entry | undefined {
  const same = data.series.filter(
    (entry) =>
      day !== undefined &&
      (entry.ends ?? lastDay(periodOf(entry), data.statistics?.ends)) === day &&
      entry.category === undefined &&
      isSameText(entry.area ?? data.authority, area),
  );
  return same.length === 1 ? same[0] : undefined;
}

const periodOf = ({ period }: Entry): Period => readPeriod(period) ?? { text: period, key: period.toLowerCase() };
