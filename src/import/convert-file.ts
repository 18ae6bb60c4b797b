import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { importDocument, type ImportedDocument } from './import-document.ts';
import type { ImportContext, Importer, ImportWarning, ReadFault, ReadResult } from './importer.ts';
import { largestFile } from './largest-file.ts';
import { mendLetters } from './mend-letters.ts';
import { readDocument } from './read-document.ts';

/** What a file was turned into, with all warnings. */
export type Converted = { readonly result: ImportedDocument; readonly warnings: readonly ImportWarning[] };

/** What a file was turned into, or why that could not be done. */
export type ConvertedFile = Converted | { readonly fault: ReadFault };

/** Reads one file and turns it into drafts; `told` hears of each page of a PDF that was read. Writes nothing, and never throws for what is in the file. */
export async function convertFile(
  file: string,
  context: ImportContext,
  kind?: Importer['id'],
  told?: () => void,
): Promise<ConvertedFile> {
  const bytes = readBytes(file);
  if ('fault' in bytes) return bytes;
  try {
    const read = await readDocument(basename(file), bytes.value, told && { told });
    if ('fault' in read) return read;
    // A PDF’s own signs, like bullets of its fonts, are read first.
    const whole = read.value.format === 'pdf' ? { value: read.value, warnings: [] } : mendLetters(read.value);
    const result = importDocument(whole.value, context, kind);
    if (result.refused !== undefined) return { fault: result.refused };
    const drafts = mendLetters(result.drafts);
    const warnings = [...read.warnings, ...whole.warnings, ...drafts.warnings, ...result.warnings];
    return { result: { ...result, drafts: drafts.value }, warnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { code: 'import-failed', message: `The file could not be turned into evidence (${reason}).` } };
  }
}

function readBytes(file: string): ReadResult<Uint8Array> {
  const fault = (code: string, message: string) => ({ fault: { code, message } });
  try {
    const stat = statSync(file);
    if (stat.isDirectory())
      return fault('file-folder', 'This is a folder. Name the files in it, for example with /*.pdf behind it.');
    if (!stat.isFile()) return fault('file-special', 'This is not a file that can be read.');
    if (stat.size > largestFile) {
      const [size, most] = [Math.round(stat.size / 1_000_000), largestFile / 1_000_000];
      return fault(
        'file-too-large',
        `The file is ${size} MB large; files of up to ${most} MB are read. Save it smaller, for example without pictures.`,
      );
    }
    return { value: readFileSync(file), warnings: [] };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return fault('file-missing', 'There is no such file. Check the name and the folder.');
    if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
      return fault(
        'file-locked',
        'The file may not be read. Close it where it is open, ask for access, or copy it to a folder of your own.',
      );
    return fault('file-unreadable', `The file cannot be read (${code ?? String(error)}).`);
  }
}
