import { itemsOf } from '../evidence-index.ts';
import { isGiven } from '../finding-gaps/is-given.ts';
import { ownersAround } from '../finding-gaps/owners-around.ts';
import type { GapKind } from './gap-kind.ts';

/** A measure of the assessed authority for which no figure of its own is recorded. */
export const measureFiguresNone: GapKind = {
  id: 'measure-figures-none',
  title: 'Measure without figures',
  why: 'A section that cites it seems to have data, and there is none to show.',
  fix: 'Add the figures with their periods and sources, or take the measure out.',
  severity: 'medium',
  work: 'missing',
  find: (index) =>
    itemsOf(index, 'measure').flatMap((item) => {
      const { authority, series } = item.data;
      if (authority !== index.settings.authority) return [];
      const given = series.filter(isGiven);
      if (given.some(({ area }) => area === undefined || area === authority)) return [];
      const message =
        given.length === 0 ? 'No figure is recorded.' : `No figure of ${authority} is recorded, only those of others.`;
      const place = { field: ['series'], name: true } as const;
      return [{ item, message, owners: ownersAround(item, index), place }];
    }),
};
