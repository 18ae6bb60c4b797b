import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';

/** The frameworks, the one that came into use first at the top. */
export const listFrameworks = (index: EvidenceIndex): ItemOf<'framework'>[] =>
  itemsOf(index, 'framework').sort((a, b) => (a.data.from < b.data.from ? -1 : 1));
