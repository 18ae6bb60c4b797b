import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PathCheck } from './check.ts';

/** A page kept as PDF, in words: what a screen reader needs in it, and the marking on each sheet. */
const printed = (path: string, words: string): PathCheck => ({
  title: `Kept as PDF, ${words} has headings, lists and tables as tags, its language, an outline, and its marking on each sheet`,
  criteria: ['1.3.1', '1.3.2', '2.4.2', '3.1.1'],
  pages: [path],
  find: async (site) => {
    const { page } = await site.newPage();
    await page.goto(`${site.address}${path}`);
    await page.emulateMedia({ media: 'print' });
    const { headings, tables, marking } = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('main :is(h1, h2, h3)')].filter((one) => one.checkVisibility()).length,
      tables: [...document.querySelectorAll('main table')].filter((one) => one.checkVisibility()).length,
      marking: document.body.dataset['marking'] ?? '',
    }));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true });
    await page.context().close();
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const file = await getDocument({ data: new Uint8Array(pdf) }).promise;
    const { roles, unmarked } = await readTags(file, marking);
    const { info } = await file.getMetadata();
    const count = (pattern: RegExp) => roles.filter((role) => pattern.test(role)).length;
    const wrong = [
      !(await isMarked(file)) && 'it is not tagged',
      count(/^H[1-3]$/) < headings && `${count(/^H[1-3]$/)} of ${headings} headings are tagged`,
      count(/^Table$/) < tables && `${count(/^Table$/)} of ${tables} tables are tagged`,
      tables > 0 && count(/^TH$/) === 0 && 'no cell of a table is tagged as its head',
      !('Language' in info && info.Language === 'en-GB') && 'its language is not named',
      !('Title' in info && typeof info.Title === 'string' && info.Title !== '') && 'it has no title',
      ((await file.getOutline()) as unknown[] | null)?.length === undefined && 'it has no outline',
      unmarked.length > 0 && `no marking on sheet ${unmarked.join(', ')}`,
    ];
    return wrong.filter((one) => one !== false);
  },
});

/** Whether a PDF says of itself that it is tagged. pdf.js answers with a map, and its types with an object. */
async function isMarked(file: PDFDocumentProxy): Promise<boolean> {
  const mark = (await file.getMarkInfo()) as unknown;
  return mark instanceof Map && mark.get('Marked') === true;
}

/** The roles of all tags, and the numbers of the sheets that do not carry the marking. */
async function readTags(file: PDFDocumentProxy, marking: string): Promise<{ roles: string[]; unmarked: number[] }> {
  const roles: string[] = [];
  const unmarked: number[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    collect(await sheet.getStructTree(), roles);
    const { items } = await sheet.getTextContent();
    if (
      !items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .includes(marking)
    )
      unmarked.push(number);
  }
  return { roles, unmarked };
}

type Tag = { role?: string; children?: unknown[] } | null;

function collect(tag: Tag, roles: string[]): void {
  if (tag?.role !== undefined) roles.push(tag.role);
  for (const child of tag?.children ?? []) collect(child as Tag, roles);
}

/** Pages of each make as paper: a section, an inspection with its judgements, a comparison, the list of gaps. */
export const taggedPrints: readonly PathCheck[] = [
  printed('annex-m/13-prevent-duty.html', 'a section’s page'),
  printed('inspections/2015-gateshead.html', 'an inspection’s page'),
  printed('judgements.html', 'the comparison of judgements'),
  printed('gaps-by-owner.html', 'the list of gaps'),
];
