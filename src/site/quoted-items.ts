import type { Item } from '../evidence/types.ts';
import { gapsOf } from './gaps-of.ts';
import type { Site } from './load-site.ts';
import { shownItems } from './shown-items.ts';

/** The items whose words stand on an item’s page beside its own: what its fields show, the sentences that refer to it, and the gaps of others about it. */
export function quotedItems(item: Item, site: Site): Item[] {
  const { index } = site;
  const here = (index.referencesTo.get(item.id) ?? []).flatMap(({ from, sentence = '' }) =>
    sentence === '' ? [] : [from],
  );
  const about = gapsOf(item.id, site).elsewhere.map((gap) => gap.item);
  return [...new Set([...here, ...about].flatMap((id) => index.byId.get(id) ?? []).concat(shownItems(item, index)))];
}
