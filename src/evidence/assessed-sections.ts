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

// Thousands of recommendations name sections; of two with one number, which is a problem of its own, the first counts.
const byNumber = onceFor(
  (index: Assessed) =>
    new Map(
      assessedSections(index)
        .map((section) => [section.data.number, section] as const)
        .reverse(),
    ),
);

/** The section of the assessed framework that has a printed number. */
export const sectionNumbered = (index: Assessed, number: string): ItemOf<'annex-m-section'> | undefined =>
  byNumber(index).get(number);
