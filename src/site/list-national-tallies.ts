import { itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';

/** The measures that are of all England, to compare judgements with. */
export const listNationalTallies = (index: EvidenceIndex): ItemOf<'measure'>[] =>
  itemsOf(index, 'measure').filter(({ data }) => data.authority === 'England');
