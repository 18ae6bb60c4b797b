import { leftOutWords } from '../../evidence/editions/left-out.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { formatNumber } from '../../words/format-number.ts';
import type { ItemOf } from '../../evidence/types.ts';
import type { Figure } from './figures-by-period.ts';

/** A column of a measure’s table of figures. */
export type Column = {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly of: (figure: Figure) => string;
};

/** A figure as it is printed, with the word that limits it. */
export const figureWords = ({ qualifier, value }: Figure): string =>
  [qualifier, printNumber(value)].filter(Boolean).join(' ');

const columns: readonly Column[] = [
  { id: 'period', title: 'Period', numeric: false, of: ({ period }) => period },
  { id: 'area', title: 'Area', numeric: false, of: ({ area }) => area ?? '' },
  { id: 'category', title: 'Of', numeric: false, of: ({ category }) => category ?? '' },
  {
    id: 'value',
    title: 'Figure',
    numeric: true,
    of: figureWords,
  },
  {
    id: 'numerator',
    title: 'Number',
    numeric: true,
    of: ({ numerator }) => (numerator === undefined ? '' : printNumber(numerator)),
  },
  {
    id: 'denominator',
    title: 'Out of',
    numeric: true,
    of: ({ denominator }) => (denominator === undefined ? '' : printNumber(denominator)),
  },
  {
    id: 'change',
    title: 'Change',
    numeric: true,
    of: ({ change }) =>
      change === undefined
        ? ''
        : `${change.value > 0 ? '+' : ''}${change.value}${change.unit === undefined ? '' : ` ${change.unit}`} since ${change.since}`,
  },
  { id: 'rank', title: 'Rank', numeric: false, of: ({ rank }) => rank ?? '' },
  {
    id: 'note',
    title: 'Note',
    numeric: false,
    of: ({ note, illustrative }) =>
      [illustrative === true ? 'Illustrative, not actual data.' : '', note ?? ''].filter(Boolean).join(' '),
  },
  { id: 'source', title: 'Source', numeric: false, of: ({ source }) => source },
];

/** The columns that a measure’s figures need, in order; a column that would be empty is left out. */
export function seriesColumns(measure: ItemOf<'measure'>): Column[] {
  return columns
    .filter(({ of }) => measure.data.series.some((figure) => of(figure) !== ''))
    .map((column) => (column.id === 'value' ? { ...column, title: `Figure (${measure.data.unit})` } : column));
}

/** The rows of a measure’s table, the newest first where all have their days, each cell by its column’s id, with the id of the document a figure is printed in. */
export function seriesRows(
  measure: ItemOf<'measure'>,
  index: EvidenceIndex,
): { cells: Record<string, string>; sourceId: string | undefined }[] {
  const { series, authority } = measure.data;
  return newestFirst(series, authority).map((figure) => {
    const source = index.byId.get(`documents/${figure.source}`);
    const cells = Object.fromEntries(columns.map(({ id, of }) => [id, of(figure)]));
    // In a table of several areas an empty cell would leave open whose figure it is.
    cells['area'] ||= authority;
    cells['source'] = [source?.data.title ?? leftOutWords, figure.place].filter(Boolean).join(': ');
    return { cells, sourceId: source?.id };
  });
}

/** A figure with its unit, as read aloud: 42.8 per cent, £311,644, Good. */
export function formatValue(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  if (unit === 'per cent') return `${printNumber(value)}%`;
  if (/^pounds/.test(unit))
    return `${value < 0 ? '-' : ''}£${printNumber(Math.abs(value))}${unit.replace(/^pounds/, '')}`;
  return `${printNumber(value)} ${unit}`;
}

/** A measure’s figures in one line: all of a short series, or three and how many more there are, each that is no actual data with these words. Where all have their days they are the newest, the authority’s own before others. */
export function newestFigures({ data: { series, unit, authority } }: ItemOf<'measure'>): string {
  const sorted = newestFirst(series, authority);
  const owned = sorted === series ? [] : sorted.filter(({ area }) => (area ?? authority) === authority);
  const own = owned.filter(({ ends }) => ends === owned[0]?.ends);
  const shown = [...own, ...sorted.filter((figure) => !own.includes(figure))].slice(0, 3).map((figure) => {
    const real = figure.illustrative === true ? 'illustrative, not actual data' : '';
    const of = [figure.area, figure.category, figure.period, real].filter(Boolean).join(', ');
    const value = [figure.qualifier, formatValue(figure.value, unit)].filter(Boolean).join(' ');
    return `${value} (${of.replaceAll('(', '[').replaceAll(')', ']')})`;
  });
  const more = series.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** In the printed order where a figure has no day, and within a day; the authority’s own before others where there are no categories. */
function newestFirst(series: readonly Figure[], authority: string): readonly Figure[] {
  if (series.length <= 3 || series.some(({ ends }) => ends === undefined)) return series;
  const isGrouped = series.some(({ category }) => category !== undefined);
  const isOther = ({ area = authority }: Figure) => Number(!isGrouped && area !== authority);
  return series.toSorted((a, b) => (b.ends ?? '').localeCompare(a.ends ?? '') || isOther(a) - isOther(b));
}

const printNumber = (value: number | string): string => (typeof value === 'string' ? value : formatNumber(value));
