import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { onceFor } from '../../evidence/once-for.ts';
import { compareJudgements, type Comparison } from './compare-judgements.ts';

type Compared = { readonly comparison: Comparison; readonly inspection: Comparison['inspections'][number] };

/** Every inspection whose judgements are compared, with the comparison it stands in: of each framework those with a judgement first. */
export const listCompared = onceFor((index: EvidenceIndex): readonly Compared[] =>
  compareJudgements(index).flatMap((comparison) =>
    [...comparison.inspections, ...comparison.unjudged].map((inspection) => ({ comparison, inspection })),
  ),
);

/** The comparisons of some of these inspections; `continued` are those that have begun on a page before. */
export function groupCompared(some: readonly Compared[]): readonly (Comparison & { readonly continued: boolean })[] {
  return [...Map.groupBy(some, ({ comparison }) => comparison)].map(([comparison, entries]) => {
    const here = new Set(entries.map(({ inspection }) => inspection));
    const [first] = [...comparison.inspections, ...comparison.unjudged];
    return {
      ...comparison,
      inspections: comparison.inspections.filter((one) => here.has(one)),
      unjudged: comparison.unjudged.filter((one) => here.has(one)),
      continued: first !== undefined && !here.has(first),
    };
  });
}
