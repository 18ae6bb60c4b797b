import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { importDocument } from './import-document.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportContext, Importer, ImportResult, ImportWarning, ReadFault, ReadResult } from './importer.ts';
import { largestFile, readDocument } from './read-document.ts';
import { writeDrafts, type WriteOptions, type WrittenDraft } from './write-drafts.ts';
import { writeOwners } from './write-owners.ts';

/** What became of one file: what it was taken for and written as, or why it could not be imported. */
export type FileOutcome = {
  readonly file: string;
  readonly warnings: readonly ImportWarning[];
} & ({ readonly result: ImportResult; readonly files: readonly WrittenDraft[] } | { readonly fault: ReadFault });

/** Reads one file, turns it into drafts and writes them. Never throws for what is in the file. */
export async function importFile(
  file: string,
  context: ImportContext,
  record: ImportRecord,
  options: WriteOptions & { readonly kind?: Importer['id'] },
): Promise<FileOutcome> {
  const bytes = readBytes(file);
  if ('fault' in bytes) return { file, fault: bytes.fault, warnings: [] };
  const read = await readDocument(basename(file), bytes.value);
  if ('fault' in read) return { file, fault: read.fault, warnings: [] };
  try {
    const result = importDocument(read.value, context, options.kind);
    const files = [...writeDrafts(result.drafts, record, options), ...writeOwners(result.owners ?? [], options)];
    return { file, result, files, warnings: [...read.warnings, ...result.warnings] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      file,
      fault: { code: 'import-failed', message: `The file could not be imported: ${reason}` },
      warnings: [],
    };
  }
}

function readBytes(file: string): ReadResult<Uint8Array> {
  const fault = (code: string, message: string) => ({ fault: { code, message } });
  try {
    const stat = statSync(file);
    if (stat.isDirectory())
      return fault('file-folder', 'This is a folder. Name the files in it, for example with /*.pdf behind it.');
    if (!stat.isFile()) return fault('file-special', 'This is not a file that can be read.');
    if (stat.size > largestFile)
      return fault(
        'file-too-large',
        `The file is ${Math.round(stat.size / 1_000_000)} MB large; files of up to ${largestFile / 1_000_000} MB are read. Save it smaller, for example without pictures.`,
      );
    return { value: readFileSync(file), warnings: [] };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return fault('file-missing', 'There is no such file. Check the name and the folder.');
    if (code === 'EACCES')
      return fault('file-locked', 'The file may not be read. Ask for access, or copy it to a folder of your own.');
    return fault('file-unreadable', `The file cannot be read (${code ?? String(error)}).`);
  }
}
