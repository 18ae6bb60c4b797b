import { itemsOf, shortIdOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';

type Comparison = {
  framework: ItemOf<'framework'>;
  judgements: ItemOf<'framework'>['data']['judgements'];
  inspections: ItemOf<'inspection'>[];
};

/** For each framework that gives grades and has inspections: its judgements, and the inspections by authority and date. */
export function compareJudgements(index: EvidenceIndex): Comparison[] {
  return itemsOf(index, 'framework')
    .filter(({ data }) => data.judgements.length > 0)
    .map((framework) => ({
      framework,
      judgements: framework.data.judgements,
      inspections: itemsOf(index, 'inspection')
        .filter(({ data }) => data.framework === shortIdOf(framework.id))
        .sort(
          (a, b) =>
            a.data.authority.localeCompare(b.data.authority, 'en-GB') ||
            (a.data.inspected.from < b.data.inspected.from ? -1 : 1),
        ),
    }))
    .filter(({ inspections }) => inspections.length > 0)
    .sort((a, b) => (a.framework.data.from > b.framework.data.from ? -1 : 1));
}
