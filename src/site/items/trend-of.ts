import type { ItemOf } from '../../evidence/types.ts';
import { mostLines, type Trend } from '../../report/format-trend.ts';
import type { Figure, FiguresByPeriod } from './figures-by-period.ts';

/** A line of two points is only a slope. */
const fewestPoints = 3;

/** What a chart of a measure’s figures shows; undefined where no line has three figures that are plain numbers, one that mixes quarters and years, or too many lines that would cross. */
export function trendOf({ data }: ItemOf<'measure'>, { periods, lines }: FiguresByPeriod): Trend | undefined {
  const drawn = lines
    .map(({ name, figures }) => ({ name: name || data.authority, values: figures.map(plainValue) }))
    .filter(({ values }) => values.some((value) => value !== undefined));
  const isLong = drawn.some(({ values }) => values.filter((value) => value !== undefined).length >= fewestPoints);
  const isMixed = lines.some(
    ({ figures }) => new Set(figures.flatMap((one) => (one ? [sortOf(one.period)] : []))).size > 1,
  );
  if (!isLong || isMixed || drawn.length > mostLines) return undefined;
  const target = data.target?.value;
  const undrawn = lines.flatMap(({ figures }) => figures.filter((one) => one && plainValue(one) === undefined)).length;
  return {
    title: `${data.title} (${data.unit})`,
    periods,
    lines: drawn,
    ...(typeof target === 'number' ? { target } : {}),
    ...(undrawn === 0 ? {} : { undrawn }),
  };
}

/** What sort of period a text names, like a quarter of a pair of years: a line from quarters to a year would show a fall or rise that there is not. */
const sortOf = (period: string) =>
  period
    .toLowerCase()
    .replace(/\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g, 'month')
    .replace(/\d+/g, '0')
    .replace(/[-–/]/g, '-');

/** “Over 80” is no point of a line. */
const plainValue = (figure: Figure | undefined): number | undefined =>
  typeof figure?.value === 'number' && figure.qualifier === undefined ? figure.value : undefined;
