import type { FileOutcome } from './import-file.ts';
import type { WrittenDraft } from './write-drafts.ts';

/** What became of one evidence file: written; to be written, in a dry run; there: it says this, or what somebody made of it; left: what the source says is not written. */
export type EvidenceFate = 'written' | 'to-write' | 'there' | 'left';

/** What became of one evidence file. One that people edited while its source stayed the same, or of which another source said more, is as it should be. */
export function fateOfEvidence({ plan, wanted, written }: WrittenDraft): EvidenceFate {
  if (wanted) return written ? 'written' : 'to-write';
  return plan === 'same' || plan === 'kept' || plan === 'known' ? 'there' : 'left';
}

/**
 * What became of an imported file. partly: its item is there, and something else of it is not. known: another source said
 * more of its item. left: something else is where its item belongs. unentered: nothing of it could be entered. fault: it could
 * not be imported at all.
 */
export type Fate = 'done' | 'partly' | 'known' | 'left' | 'unentered' | 'fault';

/** What became of an imported file, by the item it is about first: a report is not imported because its register entry is. */
export function fateOf(outcome: FileOutcome): Fate {
  if ('fault' in outcome) return 'fault';
  const { files, warnings } = outcome;
  const [main, ...others] = files;
  const isShort = warnings.some(({ unentered }) => unentered === true);
  if (main === undefined) return isShort ? 'unentered' : 'done';
  if (fateOfEvidence(main) === 'left') return 'left';
  if (isShort || others.some((file) => fateOfEvidence(file) === 'left')) return 'partly';
  return main.plan === 'known' ? 'known' : 'done';
}

/** Whether something that was asked for is not written, for the exit status. */
export const isShortOf = (fate: Fate): boolean => fate !== 'done' && fate !== 'known';
