import { contentFolder } from '../src/files/reading/content-folder.ts';
import { findNamedFiles } from '../src/files/attachments/find-named-files.ts';
import { convertAhead } from '../src/import/convert-ahead.ts';
import { formatOutcome, outcomeData } from '../src/import/format-outcome.ts';
import { fitToContent } from '../src/import/fit-to-content.ts';
import { fateOf, isShortOf, type Fate } from '../src/import/fate-of.ts';
import { formatSummary } from '../src/import/format-summary.ts';
import { importFile, type FileOutcome } from '../src/import/import-file.ts';
import { readImportRecord } from '../src/import/import-record.ts';
import type { ExistingItem, KnownOwner } from '../src/import/importer.ts';
import { importers } from '../src/import/importers.ts';
import { readExisting } from '../src/import/read-existing.ts';
import { clearProgress, reportProgress } from './report-progress.ts';
import { runCommand } from './run-command.ts';

const ids = [...new Set(importers.map(({ id }) => id))];

const options = {
  out: { help: 'the content folder to write into (default: EVIDENCE_CONTENT, or content)' },
  kind: {
    choices: ids,
    help: `what the files are, when the importer takes them for something else: ${ids.join(', ')}`,
  },
  'dry-run': { default: false, help: 'say what would be written, write nothing' },
  update: {
    default: false,
    help: 'write files that an earlier import wrote, nobody edited, and that would now differ',
  },
  format: { default: 'text', choices: ['text', 'json'], help: 'text or json' },
};

const about = {
  does: [
    'Turns documents into evidence files: npm run import -- FILE…',
    'Exit status 0 all is there, 1 something was not written, or with --dry-run would not be, 2 could not run.',
  ].join('\n'),
  words: 'FILE…',
};

await runCommand(about, options, async ({ values, rest }) => {
  const { kind } = values;
  const json = values.format === 'json';
  if (rest.length === 0) throw new Error('Name the files to import: npm run import -- FILE…');
  const files = findNamedFiles(rest);
  const out = contentFolder(values.out);
  const existing = readExisting(out);
  const { items, owners } = existing;
  const record = readImportRecord(out);
  const dryRun = values['dry-run'];
  const how = { out, update: values.update, dryRun, ...(dryRun ? { ahead: new Map<string, string>() } : {}) };
  const converter = convertAhead(files, existing, kind);
  const progress = reportProgress('Reading documents');
  const fates: Fate[] = [];
  try {
    if (json) process.stdout.write('[');
    for (const [index, file] of files.entries()) {
      progress(index, files.length, file);
      const outcome = importFile(file, fitToContent(await converter.convert(index), items, owners), record, how);
      owners.push(...newOwners(outcome, owners));
      for (const item of writtenItems(outcome)) {
        const old = items.findIndex(({ kind: other, id }) => other === item.kind && id === item.id);
        items.splice(old < 0 ? items.length : old, 1, item);
      }
      fates.push(fateOf(outcome));
      clearProgress();
      if (json) process.stdout.write(`${index === 0 ? '' : ','}\n${JSON.stringify(outcomeData(outcome))}`);
      else console.log(formatOutcome(outcome, titleOf(outcome)));
    }
  } finally {
    await converter.close();
  }
  progress(files.length, files.length);
  if (json) process.stdout.write('\n]\n');
  else console.log(`\n${formatSummary(fates, dryRun)}`);
  return fates.some(isShortOf) ? 1 : 0;
});

/** The owners a file brought, so that the next files’ posts are matched with them. */
function newOwners(outcome: FileOutcome, owners: readonly KnownOwner[]): KnownOwner[] {
  const brought = 'result' in outcome ? (outcome.result.owners ?? []) : [];
  return brought.filter(({ initials }) => owners.every((other) => other.initials !== initials));
}

/** What the file’s drafts made of the content, or would have made, so that the next files fit to it. */
function writtenItems(outcome: FileOutcome): ExistingItem[] {
  if (!('result' in outcome)) return [];
  return outcome.result.drafts.filter((_, index) => outcome.files[index]?.wanted);
}

function titleOf(outcome: FileOutcome): string {
  const kind = 'result' in outcome ? outcome.result.kind : undefined;
  return importers.find(({ id }) => id === kind)?.title ?? '';
}
