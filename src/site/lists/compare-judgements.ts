import { itemsOf, shortIdOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { isJudged } from '../items/is-judged.ts';
import { newestFirst } from './newest-first.ts';

/** The judgements of one framework, and the inspections under it. */
export type Comparison = {
  framework: ItemOf<'framework'>;
  judgements: ItemOf<'framework'>['data']['judgements'];
  /** Those with a judgement, by authority, of one authority the newest first. */
  inspections: ItemOf<'inspection'>[];
  /** Those without any, in the same order. */
  unjudged: ItemOf<'inspection'>[];
};

/** For each framework that gives grades and has inspections: its judgements, the inspections to compare, and those without a judgement. */
export function compareJudgements(index: EvidenceIndex): Comparison[] {
  const sorted = newestFirst(itemsOf(index, 'inspection')).sort((a, b) =>
    a.data.authority.localeCompare(b.data.authority, 'en-GB'),
  );
  return itemsOf(index, 'framework')
    .filter(({ data }) => data.judgements.length > 0)
    .map((framework) => {
      const under = sorted.filter(({ data }) => data.framework === shortIdOf(framework.id));
      return {
        framework,
        judgements: framework.data.judgements,
        inspections: under.filter(isJudged),
        unjudged: under.filter((inspection) => !isJudged(inspection)),
      };
    })
    .filter(({ inspections, unjudged }) => inspections.length + unjudged.length > 0)
    .sort((a, b) => (a.framework.data.from > b.framework.data.from ? -1 : 1));
}
