import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileText } from '../../evidence/parsing/file-text.ts';
import type { Attachment } from '../../evidence/types.ts';
import { largestFile } from '../../import/largest-file.ts';
import { pathOf } from '../../import/look-into.ts';
import { cacheFolder } from '../cache-folder.ts';
import { dropOldest } from '../drop-oldest.ts';
import { extractInThread } from './extract-in-thread.ts';
import { fingerprintCode } from '../fingerprint-code.ts';
import { keptCode } from '../kept-code.ts';
import { writeWhole } from '../write-whole.ts';

/**
 * What was read from a file: its pages, or in words why it cannot be read. A file that is not kept with the evidence has
 * the id of its document, and the address that a result opens.
 */
export type AttachmentText = {
  readonly file: string;
  readonly document?: string;
  readonly address?: string;
} & FileText;

// What other code has read is not used, and soon let go: it would take more room with every change of the program.
let code: string | undefined;
const mostKept = 3;
const searched = /\.(pdf|docx|docm|pptx|pptm|ppsx|txt|md)$/i;

/** Whether search can look into a file of this name. */
export const isSearched = (file: string): boolean => searched.test(pathOf(file));

/**
 * Reads the text of every PDF, Word, PowerPoint and text file kept with the evidence. What was read once is kept in `cache` by the
 * file’s fingerprint. A file that cannot be read is answered with a fault and never stops the rest.
 */
export async function readAttachmentTexts(
  folder: string,
  attachments: Iterable<Attachment>,
  cache = cacheFolder('attachment-texts'),
): Promise<AttachmentText[]> {
  const texts: AttachmentText[] = [];
  for (const { file } of attachments)
    if (isSearched(file)) texts.push({ file, ...withoutBeside(await readText(join(folder, file), file, cache)) });
  return texts;
}

/** What search may tell of a file: its pages, and nothing that stands beside them. */
export const withoutBeside = (text: FileText): FileText => ('fault' in text ? text : { pages: text.pages });

/** The text of the file at a path, which is called `file`. */
export async function readText(path: string, file: string, cache = cacheFolder('attachment-texts')): Promise<FileText> {
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > largestFile) return { fault: 'The file is too large to be searched.' };
    bytes = readFileSync(path);
  } catch {
    return { fault: 'The file cannot be opened.' };
  }
  return readBytes(bytes, file, cache);
}

/** The text of a file called `file`, by its bytes. */
export async function readBytes(
  bytes: Uint8Array,
  file: string,
  cache = cacheFolder('attachment-texts'),
): Promise<FileText> {
  const ending = pathOf(file).split('.').at(-1);
  code ??= fingerprintCode(keptCode.read);
  const key = createHash('sha256')
    .update(`${ending?.toLowerCase() ?? ''} `)
    .update(bytes)
    .digest('hex');
  const folder = join(cache, code);
  const known = join(folder, `${key}.json`);
  if (existsSync(known)) {
    try {
      return JSON.parse(readFileSync(known, 'utf8')) as FileText;
    } catch {
      // A damaged cache file is written anew.
    }
  }
  // What a file is called decides little; where it stands, nothing.
  const name = pathOf(file).split(/[\\/]/).at(-1);
  const read = await extractInThread(name ?? file, bytes);
  const isFirst = !existsSync(folder);
  writeWhole(known, JSON.stringify(read));
  if (isFirst) dropOldest(cache, mostKept);
  return read;
}
