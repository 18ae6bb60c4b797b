import type { FileOutcome } from './import-file.ts';
import type { WrittenDraft } from './write-drafts.ts';

/** What became of one evidence file: written; to be written, in a dry run; there: it says this, or what somebody made of it; left: what the source says is not written. */
export type EvidenceFate = 'written' | 'to-write' | 'there' | 'left';

/** What became of one evidence file. One that people edited while its source stayed the same, or of which another source said more, is as it should be. */
export function fateOfEvidence({ decision, wanted, written }: WrittenDraft): EvidenceFate {
  if (wanted) return written ? 'written' : 'to-write';
  return decision === 'same' || decision === 'kept' || decision === 'known' ? 'there' : 'left';
}

/**
 * What became of an imported file. partly: an item of it is there, and something else is not. known: another source said
 * more of its item. left: something else is where its items belong. unentered: nothing of it could be entered. fault: it could
 * not be imported at all.
 */
export type Fate = 'done' | 'partly' | 'known' | 'left' | 'unentered' | 'fault';

/** What became of an imported file, by the items of the kind it is about: a report is not imported because its register entry is. */
export function fateOf(outcome: FileOutcome): Fate {
  if ('fault' in outcome) return 'fault';
  const { files, warnings, result } = outcome;
  const [main] = files;
  const isShort = warnings.some(({ unentered }) => unentered === true);
  if (main === undefined) return isShort ? 'unentered' : 'done';
  const isLeft = (file: WrittenDraft) => fateOfEvidence(file) === 'left';
  // A sheet is about all of its rows, and an assessment about all of its sections.
  const alike = files.filter((_, at) => result.drafts[at]?.kind === result.drafts[0]?.kind);
  if (alike.every(isLeft)) return 'left';
  if (isShort || files.some(isLeft)) return 'partly';
  return main.decision === 'known' ? 'known' : 'done';
}

/** Whether something that was asked for is not written, for the exit status. */
export const isShortOf = (fate: Fate): boolean => fate !== 'done' && fate !== 'known';
