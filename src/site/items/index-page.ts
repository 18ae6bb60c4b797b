import { kinds, type Kind } from '../../../schemas/index.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { address } from '../address.ts';
import { sectionsTitle } from '../wording/sections-title.ts';

/** The page that lists the items of a kind. Plans, reports and self-assessments share one. */
export function indexPage(kind: Kind, index: EvidenceIndex): { title: string; address: string } {
  if (kind === 'action-plan' || kind === 'progress-report' || kind === 'self-assessment') {
    return { title: 'Plans and reports', address: address('plans-and-reports.html') };
  }
  if (kind === 'annex-m-section') return { title: sectionsTitle(index), address: address('annex-m.html') };
  return { title: kinds[kind].many, address: address(`${kinds[kind].folder}.html`) };
}
