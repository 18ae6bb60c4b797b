import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';
import type { PdfBeside } from './read-pdf-beside.ts';

/** Warns of what a PDF carries beside its pages: scripts, also for when it is opened, files inside it, comments and filled-in fields. */
export async function findPdfMarks(
  document: PDFDocumentProxy,
  bytes: Uint8Array,
  { comments, fields }: Pick<PdfBeside, 'comments' | 'fields'>,
): Promise<ImportWarning[]> {
  // A script behind a link or a button stands in no list that the reader hands over; its name in the file gives it away.
  const scripts = (await document.hasJSActions()) || /\/(?:JavaScript|Launch)\b/.test(decode(bytes));
  const files = (await document.getAttachments())?.size ?? 0;
  return [
    ...warnIf(scripts, 'pdf-script', scriptMessage),
    ...warnIf(files > 0, 'pdf-files-inside', filesMessage(files)),
    ...warnIf(comments > 0, 'comment-left-out', commentsMessage(comments)),
    ...warnIf(fields > 0, 'field-left-out', fieldsMessage(fields)),
  ];
}

const decode = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

const scriptMessage =
  'The PDF carries scripts (small programs). Only its text was read; the scripts were neither read nor run.';
const filesMessage = (files: number) =>
  `The PDF has ${files === 1 ? 'a file' : `${files} files`} inside it, which ${files === 1 ? 'was' : 'were'} not read.`;
const commentsMessage = (comments: number) =>
  `${comments === 1 ? 'A comment was' : `${comments} comments were`} left out of the text. If one is an open question, add it as an open note.`;
const fieldsMessage = (fields: number) =>
  `What was typed into ${fields === 1 ? 'a field' : `${fields} fields`} of a form was left out of the text. Type in what it says.`;
