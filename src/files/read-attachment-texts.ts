import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from '../evidence/types.ts';
import { largestFile, readDocument } from '../import/read-document.ts';
import { blockText } from '../markdown/block-text.ts';
import { cacheFolder } from './cache-folder.ts';
import { writeWhole } from './write-whole.ts';

/** The text of a page of a file, with its number where the file has pages. */
type TextPage = { readonly page?: number; readonly text: string };

/** What was read from a file kept with the evidence: its pages, or in words why it cannot be read. */
export type AttachmentText = { readonly file: string } & (
  { readonly pages: readonly TextPage[] } | { readonly fault: string }
);

// Goes up when the same file would be read otherwise, so that old answers are not used.
const version = 1;
const searched = /\.(pdf|docx|docm|txt|md)$/i;

/**
 * Reads the text of every PDF, Word and text file kept with the evidence. What was read once is kept in `cache` by the
 * file’s fingerprint. A file that cannot be read is answered with a fault and never stops the rest.
 */
export async function readAttachmentTexts(
  folder: string,
  attachments: Iterable<Attachment>,
  cache = cacheFolder('attachment-texts'),
): Promise<AttachmentText[]> {
  const texts: AttachmentText[] = [];
  for (const { file, size } of attachments) {
    if (!searched.test(file)) continue;
    if (size > largestFile) texts.push({ file, fault: 'The file is too large to be searched.' });
    else texts.push(await readOne(folder, file, cache));
  }
  return texts;
}

async function readOne(folder: string, file: string, cache: string): Promise<AttachmentText> {
  const bytes = readFileSync(join(folder, file));
  const key = createHash('sha256')
    .update(`${version} ${file.split('.').at(-1)?.toLowerCase() ?? ''} `)
    .update(bytes)
    .digest('hex');
  const kept = join(cache, `${key}.json`);
  if (existsSync(kept)) {
    try {
      return { file, ...(JSON.parse(readFileSync(kept, 'utf8')) as { pages: TextPage[] } | { fault: string }) };
    } catch {
      // A damaged cache file is written anew.
    }
  }
  const read = await extract(file, bytes);
  mkdirSync(cache, { recursive: true });
  writeWhole(kept, JSON.stringify(read));
  return { file, ...read };
}

async function extract(file: string, bytes: Uint8Array): Promise<{ pages: TextPage[] } | { fault: string }> {
  try {
    const read = await readDocument(file.split('/').at(-1) ?? file, bytes);
    if ('fault' in read) return { fault: read.fault.message };
    const { value } = read;
    switch (value.format) {
      case 'pdf':
        return {
          pages: value.pages
            .map(({ number, lines }) => ({ page: number, text: lines.map(({ text }) => text).join('\n') }))
            .filter(({ text }) => /\S/.test(text)),
        };
      case 'text':
        return { pages: [{ text: blockText(value.tree.children) }] };
      default:
        return { pages: [] };
    }
  } catch (fault) {
    return { fault: `The file cannot be read (${fault instanceof Error ? fault.message : String(fault)}).` };
  }
}
