import { collectGaps } from '../evidence/collect-gaps.ts';
import { countGaps } from '../evidence/count-gaps.ts';
import { dueGaps } from '../evidence/due-gaps.ts';
import { findDisclosures } from '../evidence/find-disclosures.ts';
import { openGaps } from '../evidence/open-gaps.ts';
import type { Site } from '../site/load-site.ts';
import { readChanges } from './read-changes.ts';
import type { ReadEvidence } from './read-evidence.ts';
import { readVersions } from './read-versions.ts';
import { today } from './today.ts';

/** Everything the pages show of checked evidence: with its gaps today and in the year ahead, and what git knows of the folder. */
export function readSite({ index, known, source, files }: ReadEvidence, folder: string): Site {
  const day = today(index.settings);
  const all = collectGaps(index);
  const gaps = openGaps(all, day);
  return {
    index,
    source,
    today: day,
    gaps,
    coming: dueGaps(all, day, 366),
    disclosures: findDisclosures(files, index),
    versions: [...readVersions(folder, known), countGaps('Now', day, gaps)],
    changes: readChanges(folder),
    unreadable: new Map(),
  };
}
