import type { Item } from '../../evidence/types.ts';
import { gapsOf } from './gaps-of.ts';
import type { Site } from '../load-site.ts';
import { shownItems } from './shown-items.ts';

/**
 * The items whose words stand on an item’s page beside its own: what its fields show, and the gaps of others about it. Of what
 * refers to it no sentence with a higher marking is quoted.
 */
export function quotedItems(item: Item, site: Site): Item[] {
  const about = gapsOf(item.id, site).elsewhere.flatMap((gap) => site.index.byId.get(gap.item) ?? []);
  return [...new Set([...shownItems(item, site.index), ...about])];
}
