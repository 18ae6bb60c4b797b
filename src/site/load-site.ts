import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { collectGaps } from '../evidence/collect-gaps.ts';
import { countGaps, type GapCount } from '../evidence/count-gaps.ts';
import { dueGaps } from '../evidence/due-gaps.ts';
import { openGaps } from '../evidence/open-gaps.ts';
import type { Gap } from '../evidence/types.ts';
import { readChanges, type Change } from '../files/read-changes.ts';
import { checkContent } from '../files/check-content.ts';
import { contentFolder } from '../files/content-folder.ts';
import { readVersions } from '../files/read-versions.ts';
import { today } from '../files/today.ts';
import { formatProblems } from '../report/format-problems.ts';

/** Everything the pages show. */
export type Site = {
  readonly index: EvidenceIndex;
  /** The gaps that are open today, the accepted ones too. */
  readonly gaps: readonly Gap[];
  /** The gaps whose date lies in the year ahead, soonest first. */
  readonly coming: readonly Gap[];
  /** How many gaps each tagged version had, oldest first, and last how many there are now. */
  readonly versions: readonly GapCount[];
  /** The day that counts as today, year-month-day. */
  readonly today: string;
  /** The last change to each file, newest first. Empty where there is no git history. */
  readonly changes: readonly Change[];
};

// Astro bundles the pages apart from the collections’ loader; both run in one process and must share one load.
const shared = globalThis as {
  evidenceSite?: Site | undefined;
  evidenceReload?: Promise<Site | undefined> | undefined;
};

/** Loads the content once for the process. Throws the whole report, as the check prints it, when there is an error. */
export function loadSite(): Site {
  shared.evidenceSite ??= readSite();
  return shared.evidenceSite;
}

/**
 * Loads the content anew after a file has changed, once for all who ask at the same moment. A fault is told once and
 * answered with undefined; the last good content stays.
 */
export function reloadSite(tell: (fault: string) => void): Promise<Site | undefined> {
  shared.evidenceReload ??= Promise.resolve()
    .then(() => (shared.evidenceSite = readSite()))
    .catch((fault: unknown) => {
      tell(fault instanceof Error ? fault.message : String(fault));
      return undefined;
    })
    .finally(() => (shared.evidenceReload = undefined));
  return shared.evidenceReload;
}

function readSite(): Site {
  const folder = contentFolder();
  const { index, problems } = checkContent(folder, { html: true });
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new Error(
      `The content has errors, so the site is not built.\n\n${formatProblems(problems, index.items.length)}`,
    );
  }
  const day = today(index.settings);
  const all = collectGaps(index);
  const gaps = openGaps(all, day);
  const versions = [...readVersions(folder), countGaps('Now', day, gaps)];
  return { index, today: day, gaps, coming: dueGaps(all, day, 366), versions, changes: readChanges(folder) };
}
