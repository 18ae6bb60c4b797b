import { sectionNumbered } from '../../evidence/questions/assessed-sections.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { sectionMeant } from '../../evidence/linking/section-meant.ts';
import type { ItemOf } from '../../evidence/types.ts';
import { sectionTitle } from '../wording/sections-title.ts';

type Index = Pick<EvidenceIndex, 'items' | 'settings' | 'byId'>;

/** Sections of one framework: what they are called, one or several, like Annex M sections, and each with its number. */
export type SectionGroup = {
  readonly title: string;
  /** Whether they are those of the framework that is assessed. */
  readonly isAssessed: boolean;
  readonly sections: readonly { readonly number: string; readonly section: ItemOf<'annex-m-section'> | undefined }[];
};

/** The sections that references name, by framework in the order they come; those that nobody has written only have a number. */
export function groupSections(index: Index, references: readonly string[]): SectionGroup[] {
  const named = references.map((reference) => {
    const section = sectionNumbered(index, reference);
    const meant = sectionMeant(reference, index.settings);
    return { framework: section?.data.framework ?? meant.framework, number: meant.number, section };
  });
  return [...Map.groupBy(named, ({ framework }) => framework)].map(([framework, sections]) => ({
    title: `${sectionTitle(index, framework)}${sections.length === 1 ? '' : 's'}`,
    isAssessed: framework === index.settings.assessment.framework,
    sections,
  }));
}
