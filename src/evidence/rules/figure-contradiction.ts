import { itemsOf } from '../evidence-index.ts';
import type { ItemOf } from '../types.ts';
import { inField } from './in-field.ts';
import type { Rule } from './rule.ts';

type Figure = ItemOf<'measure'>['data']['series'][number];

/** A figure that its own counts contradict, or that stands twice for the same period, and no note says that the source has it so. */
export const figureContradiction: Rule = {
  id: 'figure-contradiction',
  title: 'A figure that contradicts another',
  why: 'Of two figures that cannot both be right one is wrong, and nobody can see which.',
  fix: 'Look at the source, and correct the figure, the counts or the period. Where the source has it so, say that under note.',
  find: (index) =>
    itemsOf(index, 'measure').flatMap((item) => {
      const { authority, unit, series } = item.data;
      const known = new Map<string, Figure[]>();
      return series.flatMap((figure, at) => {
        const key = JSON.stringify([figure.period, figure.area ?? authority, figure.category, figure.source]);
        const alike = known.get(key) ?? [];
        known.set(key, [...alike, figure]);
        // Without its last day a figure may be of any period of that name.
        const earlier = alike.find(
          ({ ends }) => ends === figure.ends || ends === undefined || figure.ends === undefined,
        );
        // A source may contradict itself, and both figures are kept then.
        if (figure.note !== undefined || earlier?.note !== undefined) return [];
        const message =
          earlier === undefined
            ? explainCounts(figure, unit)
            : `The figure for ${figure.period} is in this list already. Keep one of the two, say under area or category what differs, or under note that the source has both.`;
        if (message === undefined) return [];
        const path = ['series', at, earlier === undefined ? 'value' : 'period'];
        return [inField(item, path, message, { severity: 'warning' })];
      });
    }),
};

const cure = 'Correct the figure or the counts, or say under note that the source has them so.';

/** Why a percentage cannot be that of its counts. What is printed as over or around a figure is not worked out. */
function explainCounts({ value, numerator, denominator, qualifier }: Figure, unit: string): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  const counts = `${numerator} of ${denominator}`;
  if (denominator <= 0) return `Nothing can be counted from ${denominator}. ${cure}`;
  if (!/^(?:per ?cent|percentage|%)(?: of\b|$)/i.test(unit) || typeof value !== 'number' || qualifier !== undefined)
    return undefined;
  const share = (100 * numerator) / denominator;
  // A printed percentage may be rounded or cut, to a whole one at the coarsest.
  if (Math.abs(share - value) <= 1) return undefined;
  return `${counts} is ${Math.round(share * 10) / 10} per cent, not ${value}. ${cure}`;
}
