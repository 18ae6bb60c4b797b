import { itemsOf, type EvidenceIndex, type Settings } from './evidence-index.ts';
import { onceFor } from './once-for.ts';
import type { ItemOf } from './types.ts';

/** The evidence as far as its sections are asked for, with the framework that is assessed. */
export type Assessed = Pick<EvidenceIndex, 'items'> & {
  readonly settings: { readonly assessment: Pick<Settings['assessment'], 'framework'> };
};

/** The sections of the assessed framework. Those of another belong to another assessment, and may have the same numbers. */
export function assessedSections(index: Assessed): ItemOf<'annex-m-section'>[] {
  const { framework } = index.settings.assessment;
  return itemsOf(index, 'annex-m-section').filter(({ data }) => data.framework === framework);
}

// Thousands of recommendations name sections. Of two with one number, which is a problem of its own, the first counts.
const byNumber = onceFor((index: Assessed) => {
  const sections = [...assessedSections(index), ...itemsOf(index, 'annex-m-section')];
  return new Map(sections.reverse().map((section) => [section.data.number, section]));
});

/** The section that has a printed number: that of the assessed framework, or of another where that has none. */
export const sectionNumbered = (index: Assessed, number: string): ItemOf<'annex-m-section'> | undefined =>
  byNumber(index).get(number);
