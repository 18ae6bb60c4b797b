import type { EvidenceIndex } from '../evidence/evidence-index.ts';
import { findGaps } from '../evidence/find-gaps.ts';
import { loadEvidence } from '../evidence/load-evidence.ts';
import type { Gap } from '../evidence/types.ts';
import { readChanges, type Change } from '../files/read-changes.ts';
import { readContent } from '../files/read-content.ts';
import { contentFolder } from '../files/content-folder.ts';
import { today } from '../files/today.ts';
import { formatProblems } from '../report/format-problems.ts';

/** Everything the pages show. */
export type Site = {
  readonly index: EvidenceIndex;
  readonly gaps: readonly Gap[];
  /** The day that counts as today, year-month-day. */
  readonly today: string;
  /** The last change to each file, newest first. Empty where there is no git history. */
  readonly changes: readonly Change[];
};

// Astro bundles the pages apart from the collections’ loader; both run in one process and must share one load.
const shared = globalThis as { evidenceSite?: Site | undefined };

/** Loads the content once for the process. Throws the whole report, as the check prints it, when there is an error. */
export function loadSite(): Site {
  shared.evidenceSite ??= readSite();
  return shared.evidenceSite;
}

/** Loads the content anew, after a file has changed. Throws like loadSite and then keeps the last good content. */
export function reloadSite(): Site {
  shared.evidenceSite = readSite();
  return shared.evidenceSite;
}

function readSite(): Site {
  const folder = contentFolder();
  const { index, problems } = loadEvidence(readContent(folder), { html: true });
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new Error(
      `The content has errors, so the site is not built.\n\n${formatProblems(problems, index.items.length)}`,
    );
  }
  const day = today(index.settings);
  return { index, today: day, gaps: findGaps(index, day), changes: readChanges(folder) };
}
