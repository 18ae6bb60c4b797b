import type { Gap } from '../evidence/types.ts';
import type { Site } from './load-site.ts';
import { onceFor } from '../evidence/once-for.ts';

/** The gaps a page of an item shows: its own, those of other items that are about it, and its own that are still to come. */
export type ItemGaps = {
  readonly own: readonly Gap[];
  readonly elsewhere: readonly Gap[];
  readonly coming: readonly Gap[];
};

type Sorted = Record<keyof ItemGaps, Map<string, Gap[]>>;

/** The gaps to show on an item’s page. */
export function gapsOf(id: string, site: Site): ItemGaps {
  const maps = sorted(site);
  return { own: maps.own.get(id) ?? [], elsewhere: maps.elsewhere.get(id) ?? [], coming: maps.coming.get(id) ?? [] };
}

// Every page asks; going through all gaps each time would take the square of their number.
const sorted = onceFor(({ gaps, coming }: Site): Sorted => {
  const maps: Sorted = { own: new Map(), elsewhere: new Map(), coming: new Map() };
  for (const gap of gaps) {
    append(maps.own, gap.item, gap);
    for (const id of gap.about ?? []) append(maps.elsewhere, id, gap);
  }
  for (const gap of coming) append(maps.coming, gap.item, gap);
  return maps;
});

function append(map: Map<string, Gap[]>, key: string, gap: Gap): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [gap]);
  else list.push(gap);
}
