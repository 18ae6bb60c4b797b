import type { ItemOf } from '../evidence/types.ts';

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
  const byEnd = Map.groupBy(series, ({ ends = '' }) => ends);
  const days = [...byEnd.keys()].toSorted();
  const byName = Map.groupBy(series, nameOf);
  const lines = [...byName]
    .map(([name, figures]) => ({ name, figures, own: figures.every(({ area = authority }) => area === authority) }))
    .toSorted((a, b) => Number(b.own) - Number(a.own))
    .map(({ name, figures }) => ({ name, figures: days.map((day) => figures.find(({ ends }) => ends === day)) }));
  const placed = lines.flatMap(({ figures }) => figures).filter((figure) => figure !== undefined).length;
  const compares = days.length > 1 && placed > lines.length && Math.min(days.length, lines.length) <= most;
  if (placed < series.length || !compares) return undefined;
  return { periods: days.map((ends) => ({ ends, name: byEnd.get(ends)?.[0]?.period ?? ends })), lines };
}
