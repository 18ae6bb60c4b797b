import type { RootContent } from 'mdast';
import type { ImportWarning } from '../importer.ts';
import type { PrintedSection } from './read-sections.ts';
import { findStruck } from '../word/drop-struck.ts';
import { readDocumentLines } from './document-lines.ts';
import { warnIf } from '../warn-if.ts';

/** A supporting document as a section lists it. */
export type Citation = { readonly title: string; readonly note?: string; readonly doubt?: string };

/** The supporting documents of a section, in printed order, without those that are struck out. */
export const citeDocuments = (printed: readonly RootContent[]): Citation[] =>
  readDocumentLines(printed).documents.map(({ line, beside }) => {
    const { note, ...citation } = readCitation(line);
    const notes = [note, beside].filter((text) => text !== undefined);
    return { ...citation, ...(notes.length === 0 ? {} : { note: notes.join('; ') }) };
  });

function readCitation(line: string): Citation {
  const doubtful = /\?[)\].\s]*$/.test(line);
  // Only from where a run of them begins: from each of them to the end takes seconds in a long line of dots.
  const plain = line.replace(/(?<![?.;,\s])[?.;,\s]+$/, '');
  // What stands in brackets at the end says what in the document matters, unless it is only its year or acronym.
  const [, title, note] = /^(.{3,}?)\s*\(([^()]+)\)$/.exec(plain) ?? [];
  const words = (note ?? '').split(/\s+/).length;
  const cut =
    title !== undefined && note !== undefined && words >= 3
      ? { title: title.replace(/(?<![.,;\s])[.,;\s]+$/, ''), note }
      : { title: plain };
  return doubtful
    ? { ...cut, doubt: `The assessment prints “${line}” with a question mark. Is this the right document?` }
    : cut;
}

/** A warning of what is struck out in a section’s heading or among its owners. */
export function warnOfStruckHead({ number, struck }: Pick<PrintedSection, 'number' | 'struck'>): ImportWarning[] {
  const message = `Section ${number}: struck-out text in its heading or among its owners was kept out of the fields: “${struck.join('”, “')}”.`;
  return warnIf(struck.length > 0, 'struck-out', message);
}

/** A warning of what is struck out among a section’s supporting documents, since no field keeps it. */
export function warnOfStruckDocuments(number: string, blocks: readonly RootContent[]): ImportWarning[] {
  const struck = findStruck(blocks);
  const message = `Section ${number}: struck-out text among the supporting documents was kept out of the fields: “${struck.join('”, “')}”. Add the document if it still counts.`;
  return warnIf(struck.length > 0, 'struck-out', message);
}
