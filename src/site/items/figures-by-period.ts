import type { ItemOf } from '../../evidence/types.ts';

type Measure = ItemOf<'measure'>;

/** A figure of a measure. */
export type Figure = Measure['data']['series'][number];

/** A measure’s figures beside one another: its periods, oldest first, and a line for each area or category with its figure of each period. */
export type FiguresByPeriod = {
  readonly periods: readonly { readonly name: string; readonly ends: string }[];
  readonly lines: readonly { readonly name: string; readonly figures: readonly (Figure | undefined)[] }[];
};

/** With fewer figures a list is read at a glance; with more lines and more periods than this a table is not. */
const [fewest, most] = [4, 8];

/**
 * The figures of a measure by period, the authority’s own first; undefined where that says nothing more than their list, where
 * a figure has no last day to be placed by, or where two stand for the same.
 */
export function figuresByPeriod({ data: { series, authority } }: Measure): FiguresByPeriod | undefined {
  if (series.length < fewest || series.some(({ ends, illustrative }) => ends === undefined || illustrative))
    return undefined;
  const areas = new Set(series.map(({ area }) => area ?? authority));
  const nameOf = ({ area = authority, category }: Figure) =>
    [areas.size > 1 || category === undefined ? area : '', category].filter(Boolean).join(', ');
  // A quarter and the year that ends with it are two periods.
  const periods = [
    ...new Map(series.map(({ period, ends = '' }) => [`${ends} ${period}`, { name: period, ends }])).values(),
  ];
  const sorted = periods.toSorted((a, b) => a.ends.localeCompare(b.ends));
  const lines = [...Map.groupBy(series, nameOf)]
    .map(([name, figures]) => ({ name, figures, own: figures.every(({ area = authority }) => area === authority) }))
    .toSorted((a, b) => Number(b.own) - Number(a.own))
    .map(({ name, figures }) => ({
      name,
      figures: sorted.map((one) => figures.find(({ ends, period }) => ends === one.ends && period === one.name)),
    }));
  const placed = lines.flatMap(({ figures }) => figures).filter((figure) => figure !== undefined).length;
  const compares = sorted.length > 1 && placed > lines.length && Math.min(sorted.length, lines.length) <= most;
  if (placed < series.length || !compares) return undefined;
  return { periods: sorted, lines };
}
