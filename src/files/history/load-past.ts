import { collectGaps } from '../../evidence/finding-gaps/collect-gaps.ts';
import type { GapState } from '../../evidence/finding-gaps/compare-gaps.ts';
import type { EvidenceIndex } from '../../evidence/evidence-index.ts';
import { findAttachedDisclosures } from '../../evidence/finding-disclosures/find-attached-disclosures.ts';
import {
  placeAttachedDisclosures,
  type AttachedFile,
} from '../../evidence/finding-disclosures/place-attached-disclosures.ts';
import { findDisclosures } from '../../evidence/finding-disclosures/find-disclosures.ts';
import { knownWords } from '../../evidence/parsing/known-words.ts';
import { loadEvidence, type LoadOptions } from '../../evidence/load-evidence.ts';
import type { Disclosure } from '../../evidence/types.ts';
import { lookInto } from '../../import/look-into.ts';
import { fingerprintAttachments } from '../attachments/fingerprint-attachments.ts';
import { readBytes } from '../attachments/read-attachment-texts.ts';
import { readContentAt, type PastContent } from './read-content-at.ts';

/** The gaps of the content at a point of its history, and what it was. */
export type PastGaps = GapState & {
  readonly ref: string;
  readonly commit: string;
  /** The disclosure warnings it had; of documents’ files only of those that are named in warnings of today. */
  readonly disclosures: (today: readonly Disclosure[]) => Promise<Disclosure[]>;
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
    disclosures: async (today) => [
      ...findDisclosures(content.files, index),
      ...(await readAttachedBefore(content, index, new Set(today.map(({ file }) => file)))),
    ],
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

async function readAttachedBefore(
  content: PastContent,
  index: EvidenceIndex,
  files: ReadonlySet<string>,
): Promise<Disclosure[]> {
  const known = knownWords(index);
  const read: AttachedFile[] = [];
  for (const { file: name } of content.attachments.filter(({ file }) => files.has(`content/${file}`))) {
    const text = await lookInto(name, () => readBytes(content.read(name), name));
    read.push({ name, found: findAttachedDisclosures(name, text, known) });
  }
  return placeAttachedDisclosures(read, index);
}
