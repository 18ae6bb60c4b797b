import { leftOutWords } from '../evidence/editions/left-out.ts';
import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';

type Figure = ItemOf<'measure'>['data']['series'][number];

/** A column of a measure’s table of figures. */
export type Column = {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly of: (figure: Figure) => string;
};

const columns: readonly Column[] = [
  { id: 'period', title: 'Period', numeric: false, of: ({ period }) => period },
  { id: 'area', title: 'Area', numeric: false, of: ({ area }) => area ?? '' },
  { id: 'category', title: 'Of', numeric: false, of: ({ category }) => category ?? '' },
  {
    id: 'value',
    title: 'Figure',
    numeric: true,
    of: (figure) => [figure.qualifier, printNumber(figure.value)].filter(Boolean).join(' '),
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

/** The rows of a measure’s table, each cell by its column’s id, with the id of the document a figure is printed in. */
export function seriesRows(
  measure: ItemOf<'measure'>,
  index: EvidenceIndex,
): { cells: Record<string, string>; sourceId: string | undefined }[] {
  return measure.data.series.map((figure) => {
    const source = index.byId.get(`documents/${figure.source}`);
    const cells = Object.fromEntries(columns.map(({ id, of }) => [id, of(figure)]));
    // In a table of several areas an empty cell would leave open whose figure it is.
    cells['area'] ||= measure.data.authority;
    cells['source'] = [source?.data.title ?? leftOutWords, figure.place].filter(Boolean).join(': ');
    return { cells, sourceId: source?.id };
  });
}

/** A figure with its unit, as read aloud: 42.8 per cent, £311,644, Good. */
export function formatValue(value: number | string, unit: string): string {
  if (typeof value === 'string') return value;
  if (unit === 'per cent') return `${printNumber(value)}%`;
  if (/^pounds/.test(unit)) return `£${printNumber(value)}${unit.replace(/^pounds/, '')}`;
  return `${printNumber(value)} ${unit}`;
}

/** A measure’s figures in one line: all of a short series, or its first three and how many more there are. */
export function firstFigures({ data: { series, unit } }: ItemOf<'measure'>): string {
  const shown = series.slice(0, 3).map((figure) => {
    const of = [figure.area, figure.category].filter(Boolean).join(', ');
    const value = [figure.qualifier, formatValue(figure.value, unit)].filter(Boolean).join(' ');
    return `${value} (${[of, figure.period].filter(Boolean).join(', ')})`;
  });
  const more = series.length - shown.length;
  return `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

const printed = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });
const printNumber = (value: number | string): string => (typeof value === 'string' ? value : printed.format(value));
