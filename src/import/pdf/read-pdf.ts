import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getDocument, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ImportWarning, ReadFault, ReadOptions, ReadResult } from '../importer.ts';
import type { Page } from './page.ts';
import { printedMarking } from '../printed-marking.ts';
import { dropFurniture } from './drop-furniture.ts';
import { explainPdfError } from './explain-pdf-error.ts';
import { findPdfMarks } from './find-pdf-marks.ts';
import { warnOfCovered, warnOfUnseen } from './find-unseen.ts';
import { readPage, type PageOptions } from './read-page.ts';
import { readPdfBeside } from './read-pdf-beside.ts';

const cutOff: ReadFault = {
  code: 'pdf-truncated',
  message: 'The PDF is cut off: its end is missing. Download it again.',
};

const scanned: ReadFault = {
  code: 'pdf-scanned',
  message:
    'The PDF holds pictures of pages and no text, as scanners make them. Run text recognition (OCR) over it, save it and use that.',
};

const allCovered: ReadFault = {
  code: 'pdf-all-covered',
  message:
    'All words of the PDF are covered, or have the colour of what they stand on, so none was read. The file still holds them: whoever opens it can copy them.',
};

/** More pages than any report has; a longer file would only take time and memory. */
const mostPages = 1000;

const tooLong = (pages: number): ReadFault => ({
  code: 'pdf-too-long',
  message: `The PDF has ${pages} pages; up to ${mostPages} are read. Split it and use the parts.`,
});

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads every page of a PDF as positioned lines and links, one page at a time, and tells of each. Nothing in the file is run. */
export async function readPdf(
  bytes: Uint8Array,
  { told, wordsOnly = false }: ReadOptions = {},
): Promise<ReadResult<readonly Page[]>> {
  // pdfjs mends what it can and would hand over half a report as if it were whole.
  if (!Buffer.from(bytes.subarray(-2048)).includes('%%EOF', 0, 'latin1')) return { fault: cutOff };
  const task = getDocument({
    // pdfjs takes the bytes away from their owner; the caller may still need them.
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    // Pictures are not looked at; decoding them would take most of the time and memory.
    maxImageSize: 1,
    // Without it a font's name, the only sign of bold type, is not handed over.
    fontExtraProperties: true,
    // pdfjs takes both for addresses and asks for a slash at the end, on Windows too, where joined paths have none.
    cMapUrl: `${library}/cmaps/`,
    // The words of a font that every reader has are told without its shapes, which take a fifth of the time to read.
    ...(wordsOnly ? {} : { standardFontDataUrl: `${library}/standard_fonts/` }),
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > mostPages) return { fault: tooLong(document.numPages) };
    const pages = await readPages(document, { wordsOnly, clearPictures: hasClearPictures(bytes) }, told);
    if (pages.every(({ lines }) => lines.length === 0))
      return { fault: pages.some(({ covered }) => covered) ? allCovered : scanned };
    const beside = await readPdfBeside(document);
    const warnings = [...warningsOf(pages), ...(await findPdfMarks(document, bytes, beside))];
    return { value: pages, warnings, beside: beside.words };
  } catch (error) {
    return { fault: explainPdfError(error) };
  } finally {
    await task.destroy();
  }
}

async function readPages(document: PDFDocumentProxy, options: PageOptions, told?: () => void): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, options));
    page.cleanup();
    told?.();
  }
  return pages;
}

/** Whether some picture may be see-through: the reader hands none over, but each stands in the file under its own signs. */
function hasClearPictures(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return /\/SMask(?!\s*\/None)(?![A-Za-z])|\/Mask\b|\/ImageMask\s+true/.test(file);
}

function warningsOf(pages: readonly Page[]): ImportWarning[] {
  const kept = dropFurniture(pages);
  const running = pages.flatMap(({ lines }, at) => lines.filter((line) => kept[at]?.lines.includes(line) === false));
  return [
    ...emptyPages(kept),
    ...warnOfUnseen(pages),
    ...warnOfCovered(pages),
    ...printedMarking(
      running.map(({ text }) => text),
      kept.flatMap(({ lines }) => lines.map(({ text }) => text)),
    ),
  ];
}

/** Pages that hold nothing but what stands on every page. */
function emptyPages(pages: readonly Page[]): ImportWarning[] {
  // The last page of a report is often a picture or blank; in the middle a page without text is a scan.
  return pages
    .slice(0, -1)
    .filter(({ lines }) => lines.length === 0)
    .map(({ number }) => ({
      code: 'page-empty',
      message: `Page ${number} holds no text. If it shows any, it is a picture: type it in by hand.`,
      page: number,
    }));
}
