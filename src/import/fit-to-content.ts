import type { ConvertedFile } from './convert-file.ts';
import { fitFrameworks } from './fit-frameworks.ts';
import { fitOwners } from './fit-owners.ts';
import { fitPlans } from './fit-plans.ts';
import type { ExistingItem, KnownOwner } from './importer.ts';

/** What a file was turned into, fitted to the frameworks, inspections, plans and owners that the content holds. */
export function fitToContent(
  converted: ConvertedFile,
  items: readonly ExistingItem[],
  owners: readonly KnownOwner[],
): ConvertedFile {
  if ('fault' in converted) return converted;
  // What a plan answers beside the recommendations becomes text, in which no lead is renamed any more.
  return fitFrameworks(fitPlans(fitOwners(converted, owners), items), items);
}
