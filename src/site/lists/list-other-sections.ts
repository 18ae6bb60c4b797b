import { assessedSections } from '../../evidence/questions/assessed-sections.ts';
import { compareNumbers } from '../../words/compare-numbers.ts';
import { itemOf, itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import type { ItemOf } from '../../evidence/types.ts';

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
  const titleOf = (framework: string) => itemOf(index, 'framework', framework)?.data['short-title'];
  // An edition may leave frameworks out, and says no more of several than that they are others.
  const groups = Map.groupBy(others, ({ data: { framework } }) => (titleOf(framework) === undefined ? '' : framework));
  return [...groups].map(([framework, sections]) => ({
    id: framework === '' ? 'other-sections' : `sections-of-${framework}`,
    title: titleOf(framework) ?? 'another framework',
    sections,
  }));
}
