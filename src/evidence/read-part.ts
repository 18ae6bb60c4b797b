import { sectionParts } from './section-parts.ts';
import type { ItemOf } from './types.ts';

/** A part of a section that can be empty. */
export type PartName = 'summary' | 'detail' | 'documents' | 'performance-data';

/** The plain text of a part of a section; for documents their ids. Empty when there is nothing. */
export function readPart(section: ItemOf<'annex-m-section'>, part: PartName): string {
  if (part === 'documents') return section.data.documents.map(({ id }) => id).join('\n');
  const { anchor } = sectionParts[part];
  return section.body.headings.find((heading) => heading.anchor === anchor)?.text.trim() ?? '';
}
