import { collectGaps } from '../evidence/collect-gaps.ts';
import type { GapState } from '../evidence/compare-gaps.ts';
import { loadEvidence, type LoadOptions } from '../evidence/load-evidence.ts';
import { fingerprintAttachments } from './fingerprint-attachments.ts';
import { readContentAt } from './read-content-at.ts';

/** The gaps of the content at a point of its history, and what it was. */
export type PastGaps = GapState & {
  readonly ref: string;
  readonly commit: string;
  /** Errors that keep some of its files from being read today. */
  readonly errors: number;
};

/** Finds the gaps of a content folder as it stood at a commit, tag or branch. It is judged on its own day: the settings’ as-at, or the day of the commit. Throws a plain sentence when it cannot be read. */
export function loadPast(folder: string, ref: string, known?: LoadOptions['known']): PastGaps {
  const content = readContentAt(folder, ref);
  const { index, problems } = loadEvidence(content, known === undefined ? {} : { known });
  const whole = fingerprintAttachments(index, content.fingerprint);
  return {
    ref,
    commit: content.commit,
    day: index.settings['as-at'] ?? content.date,
    gaps: collectGaps(whole),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}
