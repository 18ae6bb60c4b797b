import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Reference } from '../evidence/types.ts';

/** All items as JSON: id, kind, title, url, file, references both ways, and every front matter field under its own name. */
export function formatEvidence(
  { items, referencesFrom, referencesTo }: EvidenceIndex,
  urlOf: (id: string) => string,
): string {
  const list = items.map(({ id, kind, file, data }) => ({
    ...data,
    id,
    kind,
    title: data.title,
    url: urlOf(id),
    file,
    references: once(referencesFrom.get(id), ({ to }) => to).map(({ to, kind }) => ({ to, kind })),
    referencedBy: once(referencesTo.get(id), ({ from }) => from).map(({ from, kind }) => ({ from, kind })),
  }));
  return `${JSON.stringify({ items: list }, null, 1)}\n`;
}

/** The first reference of each kind to or from the same item. */
function once(references: readonly Reference[] = [], other: (reference: Reference) => string): Reference[] {
  const told = new Set<string>();
  return references.filter((reference) => {
    const key = `${reference.kind} ${other(reference)}`;
    return !told.has(key) && told.add(key);
  });
}
