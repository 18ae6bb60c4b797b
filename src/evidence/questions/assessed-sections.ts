import { itemOf, itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import { onceFor } from '../once-for.ts';
import { sectionMeant, type Numbering } from '../linking/section-meant.ts';
import type { ItemOf } from '../types.ts';

/** The evidence as far as its sections are asked for, with the framework that is assessed. */
export type Assessed = Pick<EvidenceIndex, 'items'> & {
  readonly settings: Numbering;
};

/** The framework that settings say is assessed; undefined where there is none of that name. */
export const assessedFramework = (index: Pick<EvidenceIndex, 'byId' | 'settings'>): ItemOf<'framework'> | undefined =>
  itemOf(index, 'framework', index.settings.assessment.framework);

/** The sections of the assessed framework. Those of another belong to another assessment, and may have the same numbers. */
export function assessedSections(index: Assessed): ItemOf<'annex-m-section'>[] {
  const { framework } = index.settings.assessment;
  return itemsOf(index, 'annex-m-section').filter(({ data }) => data.framework === framework);
}

// Thousands of recommendations name sections. Of two with one number, which is a problem of its own, the first counts.
const byNumber = onceFor((index: Assessed) => {
  const sections = itemsOf(index, 'annex-m-section').reverse();
  return new Map([
    ...sections.map((section) => [section.data.number, section] as const),
    ...sections.map((section) => [`${section.data.framework}/${section.data.number}`, section] as const),
  ]);
});

/** The section that a reference names. A bare number means that of the settings’ framework, or, while they name none for numbers, of another where that has none. */
export function sectionNumbered(index: Assessed, reference: string): ItemOf<'annex-m-section'> | undefined {
  const { framework, number } = sectionMeant(reference, index.settings);
  const isBare = reference === number && index.settings.assessment['section-numbers'] === undefined;
  return byNumber(index).get(`${framework}/${number}`) ?? (isBare ? byNumber(index).get(number) : undefined);
}
