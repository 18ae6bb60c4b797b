import type { Disclosure } from '../evidence/types.ts';
import type { Site } from './load-site.ts';

// Every page asks; going through all warnings each time would take the square of their number.
const sorted = new WeakMap<Site, Map<string, Disclosure[]>>();

/** The disclosure warnings to show on an item’s page, the accepted ones last. */
export function disclosuresOf(id: string, site: Site): readonly Disclosure[] {
  const byItem = sorted.get(site) ?? sortByItem(site);
  sorted.set(site, byItem);
  return byItem.get(id) ?? [];
}

/** Disclosure warnings with the accepted ones last, otherwise as they were. */
export const openFirst = (disclosures: readonly Disclosure[]): Disclosure[] => [
  ...disclosures.filter(({ accepted }) => accepted === undefined),
  ...disclosures.filter(({ accepted }) => accepted !== undefined),
];

function sortByItem({ disclosures }: Site): Map<string, Disclosure[]> {
  const byItem = new Map<string, Disclosure[]>();
  for (const disclosure of openFirst(disclosures)) {
    const { item = '' } = disclosure;
    byItem.set(item, [...(byItem.get(item) ?? []), disclosure]);
  }
  return byItem;
}
