import type { EvidenceIndex } from '../evidence-index.ts';
import { figuresIn } from './figures-in.ts';
import type { ItemOf } from '../types.ts';

/** Whether a paragraph of a section, by its anchor, cites a document, a measure or another item, or gives a figure. */
export function isSupported(section: ItemOf<'annex-m-section'>, anchor: string, index: EvidenceIndex): boolean {
  const { links, paragraphs, tasks } = section.body;
  // What is still to be asked for supports nothing.
  const isAskedFor = (line = 0) =>
    paragraphs.findLast((paragraph) => paragraph.line <= line)?.task === true &&
    tasks.findLast((task) => task.line <= line)?.done === false;
  return (
    links.some(
      ({ at, url, line }) => at === anchor && /^#document-\d|^https?:|attachments\//.test(url) && !isAskedFor(line),
    ) ||
    (index.referencesFrom.get(section.id) ?? []).some(
      ({ at, to, line }) => at === anchor && !/^(?:annex-m|frameworks)\//.test(to) && !isAskedFor(line),
    ) ||
    paragraphs.some(({ at, task, text }) => at === anchor && !task && figuresIn(text).length > 0)
  );
}
