import { onceFor } from '../../evidence/once-for.ts';
import type { Gap } from '../../evidence/types.ts';
import { groupByEach } from '../lists/group-by-each.ts';
import type { Site } from '../load-site.ts';

/** The gaps a page of an item shows: its own, those of other items that are about it, and its own that are still to come. */
export type ItemGaps = {
  readonly own: readonly Gap[];
  readonly elsewhere: readonly Gap[];
  readonly coming: readonly Gap[];
};

/** Whether an item’s page has gaps, now or to come, and so says on which day they stood so. */
export const isDated = ({ own, elsewhere, coming }: ItemGaps): boolean =>
  own.length + elsewhere.length + coming.length > 0;

/** The gaps to show on an item’s page. */
export function gapsOf(id: string, site: Site): ItemGaps {
  const { own, elsewhere, coming } = sorted(site);
  return { own: own.get(id) ?? [], elsewhere: elsewhere.get(id) ?? [], coming: coming.get(id) ?? [] };
}

// Every page asks; going through all gaps each time would take the square of their number.
const sorted = onceFor(({ gaps, coming }: Site) => ({
  own: Map.groupBy(gaps, ({ item }) => item),
  elsewhere: groupByEach(gaps, ({ about }) => about),
  coming: Map.groupBy(coming, ({ item }) => item),
}));
