import { assessedSections } from '../evidence/assessed-sections.ts';
import { compareNumbers } from '../evidence/compare-numbers.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { ItemOf } from '../evidence/types.ts';

type OtherSections = {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly ItemOf<'annex-m-section'>[];
};

/** The sections of frameworks that the settings do not name as assessed, by framework: those of a version before, so that none is lost from sight. */
export function listOtherSections(index: EvidenceIndex): OtherSections[] {
  const assessed = new Set(assessedSections(index));
  const others = itemsOf(index, 'annex-m-section')
    .filter((section) => !assessed.has(section))
    .sort((a, b) => compareNumbers(a.data.number, b.data.number));
  return [...Map.groupBy(others, ({ data }) => data.framework)].map(([framework, sections]) => {
    const title = itemOf(index, 'framework', framework)?.data['short-title'];
    // An edition may leave their framework out.
    return title === undefined
      ? { id: 'other-sections', title: 'another framework', sections }
      : { id: `sections-of-${framework}`, title, sections };
  });
}
