import { sectionParts } from './section-parts.ts';
import type { ItemOf } from '../types.ts';

/** A part of a section that can be empty. */
export type PartName = 'summary' | 'detail' | 'documents' | 'performance-data';

/** The plain text of a part of a section; for documents their ids. Empty when there is nothing, or nothing but notes. */
export function readPart(section: ItemOf<'annex-m-section'>, part: PartName): string {
  if (part === 'documents') return section.data.documents.map(({ id }) => id).join('\n');
  const { anchor } = sectionParts[part];
  const heading = section.body.headings.find((one) => one.anchor === anchor);
  return heading === undefined || hasOnlyNotes(section, heading) ? '' : heading.text.trim();
}

/** Whether all that stands below a heading are notes, open or ticked. A numbered paragraph that was a note and is ticked is text. */
function hasOnlyNotes({ body }: ItemOf<'annex-m-section'>, { line, depth }: { line: number; depth: number }): boolean {
  const end = body.headings.find((other) => other.line > line && other.depth <= depth)?.line ?? Infinity;
  const isBelow = (one: { readonly line: number }) => one.line > line && one.line < end;
  const notes = body.tasks.filter(isBelow);
  const isSettled = ({ done, line: at }: (typeof notes)[number]) =>
    done && body.numbered.some((paragraph) => paragraph.line === at);
  return notes.length > 0 && !notes.some(isSettled) && body.paragraphs.filter(isBelow).every(({ task }) => task);
}
