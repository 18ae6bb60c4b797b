import type { EvidenceIndex } from '../../evidence/evidence-index.ts';

/** What an item is called in lists: a section with its number. The id itself where there is no such item. */
export function itemTitle(id: string, { byId }: Pick<EvidenceIndex, 'byId'>): string {
  const item = byId.get(id);
  if (item === undefined) return id;
  return item.kind === 'annex-m-section' ? `${item.data.number}. ${item.data.title}` : item.data.title;
}
