import type { Root } from 'mdast';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from '../evidence/types.ts';
import { largestFile } from '../import/largest-file.ts';
import type { Sheet } from '../import/importer.ts';
import { blockText } from '../markdown/block-text.ts';
import { cacheFolder } from './cache-folder.ts';
import { writeWhole } from './write-whole.ts';

/** The text of a page of a file, with its number where the file has pages, and as Markdown where it has tables whose cells are known. */
type TextPage = { readonly page?: number; readonly text: string; readonly markdown?: string };

/**
 * What was read from a file: its pages, or in words why it cannot be read. A file that is not kept with the evidence has
 * the id of its document, and the address that a result opens.
 */
export type AttachmentText = { readonly file: string; readonly document?: string; readonly address?: string } & (
  { readonly pages: readonly TextPage[] } | { readonly fault: string }
);

// Goes up when the same file would be read otherwise, so that old answers are not used.
const version = 2;
const searched = /\.(pdf|docx|docm|txt|md)$/i;

/** Whether search can look into a file of this name. A question mark or a number sign ends the name in an address. */
export const isSearched = (file: string): boolean => searched.test(file.replace(/[?#].*$/, ''));

/** Whether a file of this name can be looked through for what may tell of a person: what search can look into, and sheets. */
export const isLookedThrough = (file: string): boolean =>
  isSearched(file) || /\.(?:xlsx|csv)$/i.test(file.replace(/[?#].*$/, ''));

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
  for (const { file } of attachments)
    if (isSearched(file)) texts.push({ file, ...(await readText(join(folder, file), file, cache)) });
  return texts;
}

type Text = { pages: TextPage[] } | { fault: string };

/** The text of the file at a path, which is called `file`. */
export async function readText(path: string, file: string, cache = cacheFolder('attachment-texts')): Promise<Text> {
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
): Promise<Text> {
  const ending = file
    .replace(/[?#].*$/, '')
    .split('.')
    .at(-1);
  const key = createHash('sha256')
    .update(`${version} ${ending?.toLowerCase() ?? ''} `)
    .update(bytes)
    .digest('hex');
  const known = join(cache, `${key}.json`);
  if (existsSync(known)) {
    try {
      return JSON.parse(readFileSync(known, 'utf8')) as Text;
    } catch {
      // A damaged cache file is written anew.
    }
  }
  const read = await extract(file, bytes);
  mkdirSync(cache, { recursive: true });
  writeWhole(known, JSON.stringify(read));
  return read;
}

async function extract(file: string, bytes: Uint8Array): Promise<Text> {
  try {
    // Only a file that has not been read before waits for the readers of PDF and Word to be loaded.
    const { readDocument } = await import('../import/read-document.ts');
    const read = await readDocument(
      file
        .replace(/[?#].*$/, '')
        .split(/[\\/]/)
        .at(-1) ?? file,
      bytes,
    );
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
        return { pages: [await readTree(value.tree)] };
      case 'sheet':
        return { pages: value.sheets.map(readSheet) };
    }
  } catch (fault) {
    return { fault: `The file cannot be read (${fault instanceof Error ? fault.message : String(fault)}).` };
  }
}

async function readTree({ children }: Root): Promise<TextPage> {
  const text = blockText(children);
  if (!children.some(({ type }) => type === 'table')) return { text };
  const { formatBody } = await import('../import/word/format-body.ts');
  return { text, markdown: formatBody(children) };
}

function readSheet({ name, rows }: Sheet): TextPage {
  const [head = [], ...body] = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').replace(/\|/g, '\\|')));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...body.map(line)];
  return { text: rows.map((row) => row.join(' | ')).join('\n'), markdown: `## ${name}\n\n${table.join('\n')}\n` };
}
