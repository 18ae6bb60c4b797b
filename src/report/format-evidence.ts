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
    references: unique((referencesFrom.get(id) ?? []).map(({ to, kind }) => ({ to, kind }))),
    referencedBy: unique((referencesTo.get(id) ?? []).map(({ from, kind }: Reference) => ({ from, kind }))),
  }));
  return `${JSON.stringify({ items: list }, null, 1)}\n`;
}

const unique = <T>(list: readonly T[]): T[] => [
  ...new Map(list.map((entry) => [JSON.stringify(entry), entry])).values(),
];
