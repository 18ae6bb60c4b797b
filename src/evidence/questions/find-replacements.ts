import { itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import type { ItemOf } from '../types.ts';

type Document = ItemOf<'document'>;

/** For each replaced document, by its id, the documents in force in its place: of several that replaced one another the newest. */
export function findReplacements(index: Pick<EvidenceIndex, 'items'>): ReadonlyMap<string, readonly Document[]> {
  const newer = Map.groupBy(
    itemsOf(index, 'document').filter(({ data }) => data.supersedes !== undefined),
    ({ data }) => `documents/${data.supersedes ?? ''}`,
  );
  return new Map([...newer].map(([id, direct]) => [id, direct.flatMap((one) => newestFrom(one, new Set([id])))]));

  // Two documents may each say that they replace the other.
  function newestFrom(document: Document, passed: ReadonlySet<string>): Document[] {
    const next = (newer.get(document.id) ?? []).filter(({ id }) => !passed.has(id));
    return next.length === 0 ? [document] : next.flatMap((one) => newestFrom(one, new Set([...passed, document.id])));
  }
}
