import type { Converted } from './convert-file.ts';
import type { Draft, ExistingItem } from './importer.ts';
import { inspectionFrameworks } from './ofsted/inspection-frameworks.ts';

/** Adds the frameworks that imported inspections followed and the content does not hold: without them the check refuses the inspections. */
export function fitFrameworks(converted: Converted, items: readonly ExistingItem[]): Converted {
  const { result } = converted;
  const named = new Set(
    result.drafts.flatMap(({ kind, data }) => (kind === 'inspection' ? [String(data['framework'])] : [])),
  );
  const isThere = (id: string) =>
    [...items, ...result.drafts].some((item) => item.kind === 'framework' && item.id === id);
  const added = Object.entries(inspectionFrameworks)
    .filter(([id]) => named.has(id) && !isThere(id))
    .map(([id, data]): Draft => ({ kind: 'framework', id, data, body: '' }));
  return added.length === 0 ? converted : { ...converted, result: { ...result, drafts: [...result.drafts, ...added] } };
}
