import type { Root } from 'mdast';
import type { FileText } from '../evidence/parsing/file-text.ts';
import { blockText } from '../markdown/block-text.ts';
import type { ImportWarning } from './importer.ts';
import { isPicture } from './look-into.ts';
import type { Page } from './pdf/page.ts';
import { holdsPlace } from './picture/holds-place.ts';
import type { Sheet } from './sheet/sheet.ts';
import { readDocument } from './read-document.ts';
import { readPlain } from './read-plain.ts';

/** The text of a page of a file, with its number where the file has pages, and as Markdown where it has tables whose cells are known. */
type TextPage = { readonly page?: number; readonly text: string; readonly markdown?: string };

/**
 * The text of a file, page by page, and what it carries beside, of a picture that alone; or in words why it cannot be read, never an exception.
 * `told` hears of each page that was read.
 */
export async function extractText(name: string, bytes: Uint8Array, told?: () => void): Promise<FileText> {
  try {
    const placed = holdsPlace(bytes) ? { placed: true } : {};
    if (isPicture(name)) return { pages: [], ...placed };
    const plain = readPlain(name, bytes);
    if (plain !== undefined) return 'fault' in plain ? plain : { pages: [plain] };
    const read = await readDocument(name, bytes, { wordsOnly: true, ...(told && { told }) });
    if ('fault' in read) return { fault: read.fault.message };
    const { value, warnings, beside = '' } = read;
    const carries = carriesOf(warnings);
    const covered = coveredIn(value, warnings);
    return {
      pages: await pagesOf(value),
      ...(carries.length === 0 ? {} : { carries }),
      ...(covered.length === 0 ? {} : { covered }),
      ...placed,
      ...(beside === '' ? {} : { beside }),
    };
  } catch (fault) {
    return { fault: `The file cannot be read (${fault instanceof Error ? fault.message : String(fault)}).` };
  }
}

type Read = Extract<Awaited<ReturnType<typeof readDocument>>, { value: unknown }>['value'];

async function pagesOf(value: Read): Promise<TextPage[]> {
  switch (value.format) {
    case 'pdf':
      return readPages(value.pages);
    case 'text':
      if (value.slides === undefined) return [await readTree(value.tree)];
      return Promise.all(value.slides.map(async ({ number, tree }) => ({ page: number, ...(await readTree(tree)) })));
    case 'sheet':
      return value.sheets.map(readSheet);
  }
}

async function readPages(pages: readonly Page[]): Promise<TextPage[]> {
  const { splitColumns } = await import('./pdf/split-columns.ts');
  const texts = new Map<number, string[]>();
  for (const { page } of splitColumns(pages))
    texts.set(page.number, [...(texts.get(page.number) ?? []), ...page.lines.map(({ text }) => text)]);
  return [...texts].map(([page, lines]) => ({ page, text: lines.join('\n') })).filter(({ text }) => /\S/.test(text));
}

async function readTree({ children }: Root): Promise<TextPage> {
  const text = blockText(children);
  if (!children.some(({ type }) => type === 'table')) return { text };
  // A hundred and seventy files to load, which only tables need.
  const { formatBody } = await import('./word/format-body.ts');
  return { text, markdown: formatBody(children) };
}

function readSheet({ name, rows }: Sheet): TextPage {
  const cells = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').replace(/\|/g, '\\|')));
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== '');
  // A sheet often has its title and a date above the headings, in a cell each.
  const titles = Math.max(
    0,
    cells.findIndex((row) => filled(row).length > 1),
  );
  const caption = cells.slice(0, titles).flatMap(filled).join('. ');
  const [head = [], ...body] = cells.slice(titles);
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...body.map(line)];
  const parts = [`## ${name}`, ...(caption === '' ? [] : [caption]), table.join('\n')];
  return { text: rows.map((row) => row.join(' | ')).join('\n'), markdown: `${parts.join('\n\n')}\n` };
}

/** What readers’ warnings say that a file carries beside its pages, in the words a warning of it is accepted by. */
const carried: Readonly<Record<string, string>> = {
  'hidden-text': 'hidden text',
  'sheet-hidden': 'hidden sheets',
  'rows-hidden': 'hidden rows',
  'columns-hidden': 'hidden columns',
  'pdf-script': 'scripts',
  'pdf-files-inside': 'files inside it',
  macros: 'macros',
  'tracked-changes': 'tracked changes',
  'comment-left-out': 'comments',
  'notes-left-out': 'notes to slides',
  'field-left-out': 'filled-in fields',
  'files-inside': 'files inside it',
  'pivot-data': 'the data behind a pivot table',
  'linked-data': 'figures of another workbook',
};

const carriesOf = (warnings: readonly ImportWarning[]): string[] => [
  ...new Set(warnings.flatMap(({ code }) => carried[code] ?? [])),
];

const covers: readonly string[] = ['words-covered', 'faint-text', 'cell-unseen'];

/** The pages with covered words, or the file as a whole where it has no pages. */
function coveredIn(value: Read, warnings: readonly ImportWarning[]): { readonly page?: number }[] {
  if (value.format === 'pdf') return value.pages.flatMap(({ number, covered }) => (covered ? [{ page: number }] : []));
  const pages = warnings.filter(({ code }) => covers.includes(code)).map(({ page }) => page);
  return [...new Set(pages)].map((page) => (page === undefined ? {} : { page }));
}
