import type { Owner } from '../evidence/evidence-index.ts';
import type { Gap, Item } from '../evidence/types.ts';
import type { Site } from './load-site.ts';

/** Each owner with the items they keep and the gaps that are theirs to close. */
export function listOwners({ index, gaps }: Site): (Owner & { items: Item[]; gaps: Gap[] })[] {
  return index.owners.map((owner) => ({
    ...owner,
    items: index.items.filter(({ data }) => data.owners?.includes(owner.initials)),
    gaps: gaps.filter(({ owners }) => owners.includes(owner.initials)),
  }));
}
