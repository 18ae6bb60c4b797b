import type { EvidenceIndex } from '../../evidence/evidence-index.ts';

type Index = Pick<EvidenceIndex, 'settings' | 'byId'>;

/** What the sections of a framework, or else of the assessed one, are called as a whole: its short title, like Annex M. */
export function sectionsTitle({ settings, byId }: Index, framework = settings.assessment.framework): string {
  if (framework === 'annex-m') return 'Annex M';
  const item = byId.get(`frameworks/${framework}`);
  // An edition may leave the framework out, and then says nothing of its name.
  return item?.kind === 'framework' ? item.data['short-title'] : 'Sections';
}

/** How one of these sections is called, like Annex M section. */
export function sectionTitle(index: Index, framework = index.settings.assessment.framework): string {
  const title = sectionsTitle(index, framework);
  return title === 'Sections' ? 'Section' : `${title} section`;
}
