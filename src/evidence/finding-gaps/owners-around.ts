import type { EvidenceIndex } from '../evidence-index.ts';
import type { Item } from '../types.ts';

/** The owners of an item, or where it has none, those of the sections and plans that cite it. */
export function ownersAround(item: Item, index: EvidenceIndex): string[] {
  const { owners = [] } = item.data;
  if (owners.length > 0) return owners;
  const citing = (index.referencesTo.get(item.id) ?? []).filter(({ kind }) => kind !== 'sources');
  return [...new Set(citing.flatMap(({ from }) => index.byId.get(from)?.data.owners ?? []))];
}
