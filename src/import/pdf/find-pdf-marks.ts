import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ImportWarning } from '../importer.ts';

/** Warns of what a PDF carries beside its pages: scripts, also for when it is opened, and files inside it. */
export async function findPdfMarks(document: PDFDocumentProxy, bytes: Uint8Array): Promise<ImportWarning[]> {
  // A script behind a link or a button stands in no list that the reader hands over; its name in the file gives it away.
  const scripts = (await document.hasJSActions()) || /\/(?:JavaScript|Launch)\b/.test(decode(bytes));
  const files = (await document.getAttachments())?.size ?? 0;
  return [
    ...(scripts ? [{ code: 'pdf-script', message: scriptMessage }] : []),
    ...(files > 0 ? [{ code: 'pdf-files-inside', message: filesMessage(files) }] : []),
  ];
}

const decode = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const scriptMessage =
  'The PDF carries scripts (small programs). Only its text was read; the scripts were neither read nor run.';
const filesMessage = (files: number) =>
  `The PDF has ${files === 1 ? 'a file' : `${files} files`} inside it, which ${files === 1 ? 'was' : 'were'} not read.`;
