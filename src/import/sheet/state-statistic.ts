import { monthNumber } from '../../evidence/dates.ts';
import { columnName } from './column-name.ts';
import type { StatisticsRow } from './find-statistics.ts';
import { isSameText } from './is-same-text.ts';
import type { KnownMeasure } from './match-measure.ts';
import { readPeriod, type Period } from './read-period.ts';
import type { StatedRow } from './state-figures.ts';

/** The figure that a row of published statistics gives of a measure, for the measure’s own authority or another area. `sheet` names the sheet where a file has several. */
export function stateStatistic(
  measure: KnownMeasure,
  { number, period, cells }: StatisticsRow,
  area: string,
  column: number,
  sheet: string | undefined,
): StatedRow {
  const { title, authority, statistics } = measure.data;
  const ends = period.ends ?? lastDay(period, statistics?.ends);
  const cell = (cells[column] ?? '').trim();
  const of = sheet === undefined ? '' : ` of “${sheet}”`;
  return {
    at: `row ${number}${of}`,
    place: `${sheet === undefined ? 'Row' : `Sheet “${sheet}”, row`} ${number}, column ${statistics?.column}`,
    told: new Map([
      ['title', title],
      ...(area === authority ? [] : [['area', area] as const]),
      ...(ends === undefined ? [] : [['ends', ends] as const]),
    ]),
    figures:
      cell === ''
        ? []
        : [
            {
              at: `${columnName(column)}${number}${of}`,
              cell: inWords(cell),
              period: asThere(measure, area, ends) ?? period,
            },
          ],
    words: cells.map((text) => `“${text}”`).join(', '),
  };
}

/** In the Department’s open data x stands for what is not available; in older tables of others, for what is kept back. */
const inWords = (cell: string) => (/^x$/i.test(cell) ? 'not available' : cell);

/** The last day of a year, or of the later year of a pair, by the day of the year that a measure names. */
function lastDay({ text }: Period, day: string | undefined): string | undefined {
  const [, from = '', to = ''] = /(?<!\d)((?:19|20)\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  const [number = '', month] = day?.split(' ') ?? [];
  if (from === '' || month === undefined) return undefined;
  const year = to === '' ? from : String(Number(from) + 1);
  return `${year}-${String(monthNumber(month)).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

/** The period of the figure that is there for the same area with the same last day, in the measure’s own words. */
function asThere({ data }: KnownMeasure, area: string, ends: string | undefined): Period | undefined {
  const same = data.series.filter(
    (entry) =>
      ends !== undefined &&
      entry.ends === ends &&
      entry.category === undefined &&
      isSameText(entry.area ?? data.authority, area),
  );
  const [only] = same;
  if (only === undefined || same.length > 1) return undefined;
  return readPeriod(only.period) ?? { text: only.period, key: only.period.toLowerCase() };
}
