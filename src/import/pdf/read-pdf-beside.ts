import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What stands in a PDF beside the text of its pages, and how many of its comments and filled-in fields say something. */
export type PdfBeside = { readonly words: string; readonly comments: number; readonly fields: number };

type Annotation = {
  readonly subtype?: string;
  readonly contentsObj?: { readonly str?: string };
  readonly fieldValue?: unknown;
  readonly url?: string;
  readonly unsafeUrl?: string;
};

/** Far more than comments and titles say. */
const most = 200_000;

/** Reads the comments, filled-in fields and addresses of a PDF’s pages, its title and key words, and its bookmarks. */
export async function readPdfBeside(document: PDFDocumentProxy): Promise<PdfBeside> {
  const info = (await document.getMetadata()).info as Readonly<Record<string, unknown>>;
  const words: unknown[] = ['Title', 'Subject', 'Author', 'Keywords'].map((name) => info[name]);
  words.push(...titlesOf(await document.getOutline()));
  let [comments, fields] = [0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    for (const { subtype, contentsObj, fieldValue, url, unsafeUrl } of (await page.getAnnotations()) as Annotation[]) {
      const said = subtype === 'Link' || subtype === 'Widget' || subtype === 'Popup' ? '' : (contentsObj?.str ?? '');
      const filled = subtype === 'Widget' && typeof fieldValue === 'string' ? fieldValue : '';
      const address = url ?? unsafeUrl ?? '';
      if (said.trim() !== '') comments += 1;
      // A box that is not ticked says “Off”.
      if (filled.trim() !== '' && filled !== 'Off') fields += 1;
      words.push(said, filled, /^mailto:/i.test(address) ? address.slice(7).replace(/\?.*$/, '') : '');
    }
  }
  const said = words.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return { words: [...new Set(said)].join('\n\n').slice(0, most), comments, fields };
}

type Bookmark = { readonly title: string; readonly items: readonly Bookmark[] };

/** A file may hold its bookmarks in a ring or very deep. */
function titlesOf(bookmarks: readonly Bookmark[] | null): string[] {
  const waiting = [...(bookmarks ?? [])];
  const titles: string[] = [];
  for (let next = waiting.pop(); next !== undefined && titles.length < 10_000; next = waiting.pop()) {
    titles.push(next.title);
    waiting.push(...next.items);
  }
  return titles;
}
