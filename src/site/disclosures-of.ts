import type { Disclosure } from '../evidence/types.ts';
import type { Site } from './load-site.ts';
import { onceFor } from '../evidence/once-for.ts';

/** The disclosure warnings to show on an item’s page, the accepted ones last. */
export const disclosuresOf = (id: string, site: Site): readonly Disclosure[] => byItem(site).get(id) ?? [];

/** Disclosure warnings with the accepted ones last, otherwise as they were. */
export const openFirst = (disclosures: readonly Disclosure[]): Disclosure[] => [
  ...disclosures.filter(({ accepted }) => accepted === undefined),
  ...disclosures.filter(({ accepted }) => accepted !== undefined),
];

// Every page asks; going through all warnings each time would take the square of their number.
const byItem = onceFor(({ disclosures }: Site): Map<string, Disclosure[]> => {
  const found = new Map<string, Disclosure[]>();
  for (const disclosure of openFirst(disclosures)) {
    const { item = '' } = disclosure;
    found.set(item, [...(found.get(item) ?? []), disclosure]);
  }
  return found;
});
