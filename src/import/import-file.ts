import { explainFault } from '../files/explain-fault.ts';
import type { ConvertedFile } from './convert-file.ts';
import type { ImportRecord } from './import-record.ts';
import type { ImportedDocument } from './import-document.ts';
import type { ImportWarning, ReadFault } from './importer.ts';
import { writeDrafts, type WriteOptions, type WrittenDraft } from './write-drafts.ts';
import { writeOwners } from './write-owners.ts';

/** What became of one file: what it was taken for and written as, or why it could not be imported. */
export type FileOutcome = { readonly file: string } & (
  | {
      readonly result: ImportedDocument;
      readonly files: readonly WrittenDraft[];
      readonly warnings: readonly ImportWarning[];
    }
  | { readonly fault: ReadFault }
);

/** Writes what a file was turned into. A file that may not be written is a fault, not an exception. */
export function importFile(
  file: string,
  converted: ConvertedFile,
  record: ImportRecord,
  options: WriteOptions,
): FileOutcome {
  if ('fault' in converted) return { file, fault: converted.fault };
  try {
    const { result, warnings } = converted;
    const files = [...writeDrafts(result.drafts, record, options), ...writeOwners(result.owners ?? [], options)];
    const settled = warnings.filter((warning) => !isSettled(warning, files));
    return { file, result, files, warnings: [...files.flatMap((one) => one.warnings ?? []), ...settled] };
  } catch (error) {
    const message = `What the file holds could not be written. ${explainFault(error)}`;
    return { file, fault: { code: 'import-failed', message } };
  }
}

/** Of an inspection that is there from a source that says more, nothing has to be added from the report or checked against it. */
const isSettled = ({ code }: ImportWarning, files: readonly WrittenDraft[]) =>
  (code === 'judgements-none' || code === 'recommendations-from-plan') &&
  files.some(({ decision }) => decision === 'known');
