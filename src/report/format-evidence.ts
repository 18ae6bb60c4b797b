import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import type { Reference } from '../evidence/types.ts';

/**
 * All items as JSON: id, kind, title, url, file, references both ways, and every front matter field under its own name, but
 * for the file of a document, which is its attachment. It comes in pieces, one for each item: that of some ten thousand
 * items at once would take more memory than the items.
 */
export function* formatEvidence(
  { items, referencesFrom, referencesTo }: EvidenceIndex,
  urlOf: (id: string) => string,
): Generator<string> {
  yield '{\n "items": [';
  for (const [place, { id, kind, file, data }] of items.entries()) {
    const item = {
      ...data,
      ...('file' in data && data.file !== undefined ? { attachment: data.file } : {}),
      id,
      kind,
      url: urlOf(id),
      file,
      references: once(referencesFrom.get(id), ({ to }) => to).map(({ to, kind }) => ({ to, kind })),
      referencedBy: once(referencesTo.get(id), ({ from }) => from).map(({ from, kind }) => ({ from, kind })),
    };
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(item, null, 1)}`.replaceAll('\n', '\n  ');
  }
  yield items.length === 0 ? ']\n}\n' : '\n ]\n}\n';
}

/** The first reference of each kind to or from the same item. */
function once(references: readonly Reference[] = [], other: (reference: Reference) => string): Reference[] {
  const told = new Set<string>();
  return references.filter((reference) => {
    const key = `${reference.kind} ${other(reference)}`;
    return !told.has(key) && told.add(key);
  });
}
