import { collectGaps } from '../finding-gaps/collect-gaps.ts';
import type { EvidenceIndex } from '../evidence-index.ts';
import type { Gap } from '../types.ts';
import type { Edition } from './edition.ts';
import { restrictGaps } from './restrict-gaps.ts';
import { restrictToEdition } from './restrict-to-edition.ts';
import { restrictOwners } from './restrict-whole-site.ts';

/**
 * What an edition’s audience may have: its evidence, and its gaps, those to come too, with the owners that both name. The
 * whole edition has everything as it came.
 */
export function restrictEvidence(whole: EvidenceIndex, edition: Edition): { index: EvidenceIndex; gaps: Gap[] } {
  if (edition.whole) return { index: whole, gaps: collectGaps(whole) };
  const index = restrictToEdition(whole, edition);
  const gaps = edition.showsGaps ? restrictGaps(collectGaps(whole), index) : [];
  return { index: { ...index, owners: restrictOwners(whole, index.items, edition, gaps) }, gaps };
}
