import { addDays, addMonths, formatDate } from '../dates/dates.ts';
import { itemsOf } from '../evidence-index.ts';
import { isGiven } from '../finding-gaps/is-given.ts';
import { ownersAround } from '../finding-gaps/owners-around.ts';
import type { ItemOf } from '../types.ts';
import type { GapKind } from './gap-kind.ts';

const months = { monthly: 1, quarterly: 3, 'six-monthly': 6, annual: 12 } as const;

/** A measure of the assessed authority whose next figure but one should be there by now. */
export const measureStale: GapKind = {
  id: 'measure-stale',
  title: 'Figures out of date',
  why: 'Old figures say that nobody looks at them; an inspector will have newer ones.',
  fix: 'Add the newest figure with the last day of its period under ends, or correct how often one is due.',
  severity: 'medium',
  work: 'overdue',
  find: (index) =>
    itemsOf(index, 'measure').flatMap((item) => {
      const latest = item.data.authority === index.settings.authority ? latestFigure(item) : undefined;
      const due = latest === undefined ? undefined : nextDue(latest.ends, item.data.frequency);
      if (latest === undefined || due === undefined) return [];
      const message = `The latest figure is for ${latest.period}. A newer one is due by ${formatDate(due)}.`;
      return [{ item, message, due, owners: ownersAround(item, index), place: { field: ['series', latest.position] } }];
    }),
};

function latestFigure({ data }: ItemOf<'measure'>) {
  const isOwn = ({ area }: (typeof data.series)[number]) => area === undefined || area === data.authority;
  // A newer figure of England beside it makes the authority’s own no newer.
  const counted = data.series.some(isOwn) ? isOwn : () => true;
  const dated = data.series.flatMap((figure, position) => {
    const { ends, period, illustrative } = figure;
    return ends === undefined || illustrative || !counted(figure) || !isGiven(figure)
      ? []
      : [{ ends, period, position }];
  });
  return dated.length === 0 ? undefined : dated.reduce((a, b) => (b.ends > a.ends ? b : a));
}

/** Twice the time between two figures: one whole period to count, one to publish. */
function nextDue(ends: string, frequency: ItemOf<'measure'>['data']['frequency']): string | undefined {
  if (frequency === undefined || frequency === 'one-off') return undefined;
  return frequency === 'weekly' ? addDays(ends, 14) : addMonths(ends, 2 * months[frequency]);
}
