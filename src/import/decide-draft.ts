import { decideFile, type Decision } from './decide-file.ts';
import { fingerprint } from './fingerprint.ts';
import { formatDiff } from './format-diff.ts';
import type { ImportRecord } from './import-record.ts';
import type { Draft, ImportWarning } from './importer.ts';
import { marksOfPlan, mergeEditedPlan } from './edited-plan/merge-edited-plan.ts';
import { readMarks, type Marks } from './edited-plan/place-marks.ts';
import { tellPlanChanges } from './edited-plan/tell-plan-changes.ts';
import { textOfDraft } from './text-of-draft.ts';

/** The text that a draft’s file would have, what an import does with the file, and what changes in it. */
export type DecidedDraft = {
  readonly decision: Decision;
  readonly text: string;
  readonly diff?: string;
  /** What of the source was not taken, as people have edited it. */
  readonly warnings?: readonly ImportWarning[];
  /** Whether every word of the text comes from imports, so that a later one may write it anew. */
  readonly imported: boolean;
  /** Of an action plan the marks of its fields, to remember. */
  readonly marks?: ReadonlyMap<string, Marks>;
};

/** Decides what a draft does to its file: `existing` is what the file holds, `name` its name in the record. */
export function decideDraft(
  draft: Draft,
  existing: string | undefined,
  name: string,
  record: ImportRecord,
): DecidedDraft {
  const told = textOfDraft(draft, existing);
  const recorded = record.get(name);
  const decision = decideFile(told, existing, recorded, draft.change?.how);
  const isEdited = existing !== undefined && (decision === 'edited' || decision === 'taken');
  const merged = isEdited ? mergeEditedPlan(existing, told, readMarks(record, name)) : undefined;
  if (merged !== undefined) return { ...merged, ...diffOf(draft, existing, merged), imported: false };
  const imported = isImported(draft, existing, recorded);
  const marks = draft.kind === 'action-plan' && imported ? { marks: marksOfPlan(told) } : {};
  return { decision, text: told, ...diffOf(draft, existing, { decision, text: told }), imported, ...marks };
}

function diffOf(
  { kind }: Draft,
  existing: string | undefined,
  { decision, text }: Pick<DecidedDraft, 'decision' | 'text'>,
) {
  if (existing === undefined || decision === 'same' || decision === 'kept') return {};
  const tell = kind === 'action-plan' ? tellPlanChanges : formatDiff;
  return { diff: tell(existing, text) };
}

/** What people answered to gaps is theirs, like any edit; a list’s values in a file that was edited do not undo the edit. */
function isImported({ change }: Draft, existing: string | undefined, recorded: string | undefined): boolean {
  if (change === undefined || existing === undefined) return true;
  return change.how !== 'fills' && change.how !== 'answers' && recorded === fingerprint(existing);
}
