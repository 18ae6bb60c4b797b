import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, isAbsolute } from 'node:path';
import { kinds } from '../../schemas/index.ts';
import { itemName } from '../../schemas/item-name.ts';
import { formatDiff } from './format-diff.ts';
import { writeImportRecord, type ImportRecord } from './import-record.ts';
import type { Change } from './change.ts';
import type { Draft, ImportWarning } from './importer.ts';
import { marksOfPlan, mergeEditedPlan } from './merge-edited-plan.ts';
import { keepMarks, readMarks, type Marks } from './place-marks.ts';
import { fingerprint, planFile, type FilePlan } from './plan-file.ts';
import { tellPlanChanges } from './tell-plan-changes.ts';
import { textOfDraft } from './text-of-draft.ts';
import { findExcess } from '../evidence/find-excess.ts';
import { writeWhole } from '../files/write-whole.ts';

/** How drafts are to be written. `ahead` are the files as a dry run has left them so far, by their paths: later files fit to them. */
export type WriteOptions = {
  readonly out: string;
  readonly update: boolean;
  readonly dryRun: boolean;
  readonly ahead?: Map<string, string>;
};

/**
 * What became of one draft: whether its file is wanted as the source has it and, but for a dry run, was written; what
 * changes; and what of the source was not taken.
 */
export type WrittenDraft = {
  readonly path: string;
  readonly plan: FilePlan;
  readonly wanted: boolean;
  readonly written: boolean;
  readonly diff?: string;
  readonly warnings?: readonly ImportWarning[];
};

/**
 * Writes drafts into the content folder, each file whole or not at all. What people wrote is never overwritten. Throws, with
 * nothing written, where a file would be one that the check cannot read.
 */
export function writeDrafts(drafts: readonly Draft[], record: ImportRecord, options: WriteOptions): WrittenDraft[] {
  const soFar: SoFar = { texts: new Map(), recorded: new Map(record) };
  const planned = drafts.map((draft) => plan(draft, soFar, options));
  const known = planned.filter(
    ({ outcome, marks }) =>
      outcome.wanted || outcome.plan === 'same' || (outcome.plan === 'kept' && marks !== undefined),
  );
  for (const { outcome, fresh, name, imported, marks } of known) {
    if (outcome.written) writeWhole(outcome.path, fresh);
    if (outcome.wanted) options.ahead?.set(outcome.path, fresh);
    if (imported) record.set(name, fingerprint(fresh));
    if (marks !== undefined) keepMarks(record, name, marks);
  }
  if (!options.dryRun && known.length > 0) writeImportRecord(options.out, record);
  return planned.map(({ outcome }) => outcome);
}

/** `imported` tells whether every word of the file comes from imports, so that a later one may write it anew. */
type PlannedDraft = {
  readonly outcome: WrittenDraft;
  readonly fresh: string;
  readonly name: string;
  readonly imported: boolean;
  readonly marks?: ReadonlyMap<string, Marks>;
};

/** Files as the drafts planned so far leave them: one file may have a draft that is written at once and one that waits to be asked. */
type SoFar = { readonly texts: Map<string, string>; readonly recorded: ImportRecord };

function plan(draft: Draft, { texts, recorded }: SoFar, options: WriteOptions): PlannedDraft {
  const { out, update, dryRun } = options;
  const name = `${kinds[draft.kind].folder}/${draft.id}.md`;
  const path = safePath(out, kinds[draft.kind].folder, draft.id, dryRun);
  const before = draft.change?.entries === undefined ? undefined : texts.get(path);
  const existing = before ?? readThere(path, options);
  const told = textOfDraft(draft, existing);
  const asked = planFile(told, existing, recorded.get(name), draft.change?.how);
  const isEdited = existing !== undefined && (asked === 'edited' || asked === 'taken');
  const merged = isEdited ? mergeEditedPlan(existing, told, readMarks(recorded, name)) : undefined;
  const { text: fresh, decided } = merged ?? { text: told, decided: asked };
  const wanted = decided === 'new' || decided === 'adds' || (decided === 'differs' && update);
  const changed = existing !== undefined && decided !== 'same' && decided !== 'kept';
  const tell = draft.kind === 'action-plan' ? tellPlanChanges : formatDiff;
  const diff = changed ? { diff: tell(existing, fresh) } : {};
  // What people answered to gaps is theirs, like any edit; a list’s values in a file that was edited do not undo the edit.
  const imported =
    merged === undefined &&
    (draft.change === undefined ||
      existing === undefined ||
      (isOfList(draft.change) && recorded.get(name) === fingerprint(existing)));
  const excess = wanted ? findExcess(fresh) : undefined;
  if (excess !== undefined) throw new Error(excess.message);
  if (wanted) texts.set(path, fresh);
  if (wanted && imported) recorded.set(name, fingerprint(fresh));
  const marks = merged?.marks ?? (draft.kind === 'action-plan' && imported ? marksOfPlan(fresh) : undefined);
  if (wanted && marks !== undefined) keepMarks(recorded, name, marks);
  const outcome = { path, plan: decided, wanted, written: wanted && !dryRun, ...diff };
  return {
    outcome: merged === undefined ? outcome : { ...outcome, warnings: merged.warnings },
    fresh,
    name,
    imported,
    ...(marks === undefined ? {} : { marks }),
  };
}

/** What a file holds, or would hold by now in a dry run; undefined where it is not there. */
export const readThere = (path: string, { ahead }: Pick<WriteOptions, 'ahead'>): string | undefined =>
  ahead?.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const isOfList = ({ how }: Change) => how !== 'fills' && how !== 'answers';

/** Where a draft’s file goes. Throws when that would be outside the content folder, by its name or through a link on disk. */
function safePath(out: string, folder: string, id: string, dryRun: boolean): string {
  const path = join(out, folder, `${id}.md`);
  if (!itemName.test(id)) throw new Error(`“${id}.md” is no name for an evidence file, so nothing was written.`);
  const parent = join(out, folder);
  if (!dryRun) mkdirSync(parent, { recursive: true });
  const within = existsSync(parent) ? relative(realpathSync(out), realpathSync(parent)) : folder;
  if (within.startsWith('..') || isAbsolute(within))
    throw new Error(`${parent} leads out of ${out}, so nothing was written.`);
  return path;
}
