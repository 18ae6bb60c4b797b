import { linesOf, type LineOfEnquiry } from '../linking/anchors-of.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { ItemOf } from '../types.ts';

/** The lines of enquiry that have to be answered one by one: every sub-line, and every line that has none. */
export function leafLines(section: ItemOf<'annex-m-section'>, index: Pick<EvidenceIndex, 'byId'>): LineOfEnquiry[] {
  const lines = linesOf(section, index);
  const parents = new Set(lines.map(({ partOf }) => partOf));
  return lines.filter(({ id }) => !parents.has(id));
}
