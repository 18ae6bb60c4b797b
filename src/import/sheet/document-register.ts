import type { ImportContext, Importer, ImportResult, ReadDocument } from '../importer.ts';
import { registerOf } from '../register-of.ts';
import { findHeadingRows } from './find-heading-rows.ts';
import { findListOfPeople } from './find-list-of-people.ts';
import { findUnread } from './find-unread.ts';
import { makeRowReader } from './make-row-reader.ts';
import { listsDocuments, readTitled } from './read-titled.ts';
import { rowOfEach } from './row-of-each.ts';
import { sheetsOf } from './sheets-of.ts';
import { withoutLeads } from './without-leads.ts';

/** Reads a register of documents kept in Excel or CSV: new entries, and changes to the ones there are. */
export const documentRegister: Importer = {
  id: 'document',
  title: 'Register of documents or sheet of gaps (Excel or CSV)',
  recognise,
  convert,
};

function recognise(document: ReadDocument): number {
  const tables = readTitled(document).filter((table) => table.columns.length >= 3);
  if (tables.length === 0) return 0;
  const registers = tables.filter(listsDocuments);
  // Risks, actions and cases have titles, states and owners too. Whoever names the kind may still have it read.
  if (registers.length === 0 || findListOfPeople(withoutLeads(sheetsOf(document))).length > 0) return 0.3;
  return registers.some((table) => table.columns.length >= 4) ? 0.9 : 0.7;
}

function convert(document: ReadDocument, context: ImportContext): ImportResult {
  const tables = readTitled(document);
  const registers = tables.some(listsDocuments) ? tables.filter(listsDocuments) : tables;
  const headings = findHeadingRows(registers);
  const register = registerOf(context.items);
  const rows = registers.flatMap((table) =>
    table.rows.flatMap((row) => (headings.out.has(row) ? [] : rowOfEach(row, register))),
  );
  const owners = new Map<string, string>();
  const readRow = makeRowReader(rows, register, context, owners);
  const read = rows.map(readRow);
  return {
    kind: 'document',
    drafts: read.flatMap(({ drafts }) => drafts),
    owners: [...owners].map(([initials, role]) => ({ initials, role })),
    warnings: [...findUnread(document, registers), ...headings.warnings, ...read.flatMap(({ warnings }) => warnings)],
  };
}
