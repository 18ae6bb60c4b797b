import { collectGaps } from '../../evidence/finding-gaps/collect-gaps.ts';
import { countGaps } from '../../evidence/finding-gaps/count-gaps.ts';
import { dueGaps } from '../../evidence/finding-gaps/due-gaps.ts';
import { openGaps } from '../../evidence/finding-gaps/open-gaps.ts';
import { editionToBuild } from '../../site/making/edition-to-build.ts';
import type { Site } from '../../site/load-site.ts';
import { readChanges } from '../history/read-changes.ts';
import type { ReadEvidence } from './read-evidence.ts';
import { readVersions } from '../history/read-versions.ts';
import { timed } from '../timed.ts';
import { today } from '../today.ts';

/**
 * Everything the pages show of checked evidence: with its gaps today and in the year ahead, and what git knows of the
 * folder. With the name of an audience, only what its edition may show. Throws a plain sentence where there is none of that name.
 */
export async function readSite(evidence: ReadEvidence, folder: string, audience?: string): Promise<Site> {
  const { index: whole, known, source, disclosures } = evidence;
  const edition = editionToBuild(whole.settings, audience);
  // The one place where an edition loses what it may not show: nothing below, and no page, has seen more.
  const { index, gaps: all } = edition.whole
    ? { index: whole, gaps: timed('gaps', () => collectGaps(whole)) }
    : // It brings the parsers, a third of all that a build loads, and only an edition parses anew.
      (await import('../../evidence/editions/restrict-evidence.ts')).restrictEvidence(whole, edition);
  const day = today(index.settings);
  const gaps = openGaps(all, day);
  return {
    edition,
    index,
    source,
    today: day,
    gaps,
    coming: dueGaps(all, day, 365),
    // What may tell of a person is for those who work on the evidence.
    disclosures: edition.whole ? disclosures : [],
    // The history tells of every item, so only the whole edition has it.
    versions: edition.whole
      ? [...(await timed('history', () => readVersions(folder, known))), countGaps('Now', day, gaps)]
      : [],
    changes: edition.whole ? timed('history', () => readChanges(folder)) : [],
    unreadable: new Map(),
  };
}
