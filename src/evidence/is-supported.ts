import type { EvidenceIndex } from './evidence-index.ts';
import { figuresIn } from './figures-in.ts';
import type { ItemOf } from './types.ts';

/** Whether a paragraph of a section, by its anchor, cites a document, a measure or another item, or gives a figure. */
export function isSupported(section: ItemOf<'annex-m-section'>, anchor: string, index: EvidenceIndex): boolean {
  const { links, paragraphs } = section.body;
  return (
    links.some(({ at, url }) => at === anchor && /^#document-\d|^https?:|attachments\//.test(url)) ||
    (index.referencesFrom.get(section.id) ?? []).some(
      ({ at, to }) => at === anchor && !/^(?:annex-m|frameworks)\//.test(to),
    ) ||
    paragraphs.some(({ at, task, text }) => at === anchor && !task && figuresIn(text).length > 0)
  );
}
