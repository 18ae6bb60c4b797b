import type { EvidenceIndex } from '../evidence/evidence-index.ts';

/** What the sections of the assessment are called as a whole: the short title of their framework, like Annex M. */
export function sectionsTitle({ settings, byId }: Pick<EvidenceIndex, 'settings' | 'byId'>): string {
  const { framework } = settings.assessment;
  if (framework === 'annex-m') return 'Annex M';
  const item = byId.get(`frameworks/${framework}`);
  // An edition may leave the framework out, and then says nothing of its name.
  return item?.kind === 'framework' ? item.data['short-title'] : 'Sections';
}

/** How one of these sections is called, like Annex M section. */
export function sectionTitle(index: Pick<EvidenceIndex, 'settings' | 'byId'>): string {
  const title = sectionsTitle(index);
  return title === 'Sections' ? 'Section' : `${title} section`;
}
