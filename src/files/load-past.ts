import { collectGaps } from '../evidence/collect-gaps.ts';
import type { GapState } from '../evidence/compare-gaps.ts';
import { findDisclosures } from '../evidence/find-disclosures.ts';
import { loadEvidence, type LoadOptions } from '../evidence/load-evidence.ts';
import type { Disclosure } from '../evidence/types.ts';
import { fingerprintAttachments } from './fingerprint-attachments.ts';
import { readContentAt } from './read-content-at.ts';

/** The gaps of the content at a point of its history, and what it was. */
export type PastGaps = GapState & {
  readonly ref: string;
  readonly commit: string;
  /** The disclosure warnings it had, found when first asked for. */
  readonly disclosures: () => Disclosure[];
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
    disclosures: () => findDisclosures(content.files, index),
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}
