import { existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, isAbsolute } from 'node:path';
import { kinds } from '../../schemas/index.ts';
import { itemName } from '../../schemas/item-name.ts';
import { findExcess } from '../evidence/parsing/find-excess.ts';
import { writeWhole } from '../files/write-whole.ts';
import { decideDraft, type DecidedDraft } from './decide-draft.ts';
import { fingerprint } from './fingerprint.ts';
import { writeImportRecord, type ImportRecord } from './import-record.ts';
import type { Draft } from './importer.ts';
import { keepMarks } from './edited-plan/place-marks.ts';

/** How drafts are to be written. `ahead` are the files as a dry run has left them so far, by their paths: later files fit to them. */
export type WriteOptions = {
  readonly out: string;
  readonly update: boolean;
  readonly dryRun: boolean;
  readonly ahead?: Map<string, string>;
};

/** What became of one draft: whether its file is wanted as the source has it and, but for a dry run, was written. */
export type WrittenDraft = Pick<DecidedDraft, 'decision' | 'diff' | 'warnings'> & {
  readonly path: string;
  readonly wanted: boolean;
  readonly written: boolean;
};

/**
 * Writes drafts into the content folder, each file whole or not at all. What people wrote is never overwritten. Throws, with
 * nothing written, where a file would be one that the check cannot read.
 */
export function writeDrafts(drafts: readonly Draft[], record: ImportRecord, options: WriteOptions): WrittenDraft[] {
  const soFar: SoFar = { texts: new Map(), record: new Map(record) };
  const planned = drafts.map((draft) => planDraft(draft, soFar, options));
  const known = planned.filter(
    ({ wanted, decision, marks }) => wanted || decision === 'same' || (decision === 'kept' && marks !== undefined),
  );
  for (const one of known) {
    if (one.wanted && !options.dryRun) writeWhole(one.path, one.text);
    if (one.wanted) options.ahead?.set(one.path, one.text);
    remember(record, one);
  }
  if (!options.dryRun && known.length > 0) writeImportRecord(options.out, record);
  return planned.map(({ path, decision, wanted, diff, warnings }) => ({
    path,
    decision,
    wanted,
    written: wanted && !options.dryRun,
    ...(diff === undefined ? {} : { diff }),
    ...(warnings === undefined ? {} : { warnings }),
  }));
}

/** A draft as it is to be written, with its file’s path and its name in the record. */
type PlannedDraft = DecidedDraft & { readonly name: string; readonly path: string; readonly wanted: boolean };

/** Files and record as the drafts planned so far leave them: one file may have a draft that is written at once and one that waits to be asked. */
type SoFar = { readonly texts: Map<string, string>; readonly record: ImportRecord };

function planDraft(draft: Draft, soFar: SoFar, options: WriteOptions): PlannedDraft {
  const { folder } = kinds[draft.kind];
  const name = `${folder}/${draft.id}.md`;
  const path = safePath(options.out, folder, draft.id, options.dryRun);
  const before = draft.change?.entries === undefined ? undefined : soFar.texts.get(path);
  const decided = decideDraft(draft, before ?? readThere(path, options), name, soFar.record);
  const { decision, text } = decided;
  const wanted = decision === 'new' || decision === 'adds' || (decision === 'differs' && options.update);
  const planned = { ...decided, name, path, wanted };
  if (!wanted) return planned;
  const excess = findExcess(text);
  if (excess !== undefined) throw new Error(excess.message);
  soFar.texts.set(path, text);
  remember(soFar.record, planned);
  return planned;
}

/** Keeps in the record what tells a later import what people have changed since. */
function remember(record: ImportRecord, { name, text, imported, marks }: PlannedDraft): void {
  if (imported) record.set(name, fingerprint(text));
  if (marks !== undefined) keepMarks(record, name, marks);
}

/** What a file holds, or would hold by now in a dry run; undefined where it is not there. */
export const readThere = (path: string, { ahead }: Pick<WriteOptions, 'ahead'>): string | undefined =>
  ahead?.get(path) ?? (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

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
