import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';

/** The measures of all England that count judgements, each grade by itself, to compare judgements with. */
export function listNationalTallies(index: EvidenceIndex): ItemOf<'measure'>[] {
  const grades = new Set(itemsOf(index, 'framework').flatMap(({ data }) => data.grades.map(bare)));
  return itemsOf(index, 'measure').filter(
    ({ data: { authority, series } }) =>
      authority === 'England' && series.some(({ category }) => category !== undefined && grades.has(bare(category))),
  );
}

const bare = (grade: string): string => grade.toLowerCase();
