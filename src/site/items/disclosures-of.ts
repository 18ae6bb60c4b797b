import type { Disclosure } from '../../evidence/types.ts';
import type { Site } from '../load-site.ts';
import { onceFor } from '../../evidence/once-for.ts';
import { isOpen } from '../../evidence/finding-gaps/is-open.ts';

/** The disclosure warnings to show on an item’s page, the accepted ones last. */
export const disclosuresOf = (id: string, site: Site): readonly Disclosure[] => byItem(site).get(id) ?? [];

/** Disclosure warnings with the accepted ones last, otherwise as they were. */
export const openFirst = (disclosures: readonly Disclosure[]): Disclosure[] => [
  ...disclosures.filter(isOpen),
  ...disclosures.filter((one) => !isOpen(one)),
];

// Every page asks; going through all warnings each time would take the square of their number.
const byItem = onceFor(({ disclosures }: Site) => Map.groupBy(openFirst(disclosures), ({ item = '' }) => item));
