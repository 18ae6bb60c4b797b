import { kinds } from '../../../schemas/index.ts';
import { without } from '../../evidence/without.ts';
import type {
  Draft,
  ExistingItem,
  ImportContext,
  Importer,
  ImportResult,
  ImportWarning,
  ReadDocument,
} from '../importer.ts';
import { warnOfSeveral } from '../find-named-documents.ts';
import { plainTitle } from '../near-titles.ts';
import { describeDocument } from '../word/describe-document.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { registerOf } from '../register-of.ts';
import { takenIds } from '../taken-ids.ts';
import { shortId, takeId } from '../word/short-id.ts';
import { updateItem } from './update-item.ts';
import { findHeadingRows } from './find-heading-rows.ts';
import { findListOfPeople } from './find-list-of-people.ts';
import { findRegistered } from './find-registered.ts';
import { findUnread } from './find-unread.ts';
import { rowOfEach } from './row-of-each.ts';
import type { TableRow } from './read-table.ts';
import { listsDocuments, readTitled } from './read-titled.ts';
import { sheetsOf } from './sheets-of.ts';
import { valuesOf } from './register-values.ts';
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
  const warnings: ImportWarning[] = [...findUnread(document, registers)];
  const seen = new Map<string, string>();
  const owners = new Map<string, string>();
  const register = registerOf(context.items);
  const taken = takenIds(register.map(({ id }) => id));
  const headings = findHeadingRows(registers);
  warnings.push(...headings.warnings);
  const rows = registers.flatMap((table) =>
    table.rows.flatMap((row) => (headings.out.has(row) ? [] : rowOfEach(row, register))),
  );
  const findKnown = findRegistered(rows, register);
  const drafts = rows.flatMap((row): Draft[] => {
    const title = row.cells.get('title');
    if (title === undefined) {
      warnings.push({ code: 'row-without-title', message: `Row ${row.row} has no title, so it was left out.` });
      return [];
    }
    const toldBefore = warnings.length;
    const printed = valuesOf(row, title, owners, warnings);
    const strange = isStrangeMarking(printed['marking'], context.markings);
    const values = strange ? without(printed, 'marking') : printed;
    warnings.push(...findPersonalDetails([...row.cells.values()].join(' | '), warnings.slice(toldBefore)));
    const { known, differs, unclear } = findKnown(row, title);
    if (unclear !== undefined) {
      warnings.push(unclear);
      return [];
    }
    if (differs !== undefined) warnings.push(differs);
    if (strange) {
      warnings.push(warnOfMarking(row, known !== undefined, context.markings));
      // Without its marking it might go to the wrong reader.
      if (known === undefined) return [];
    }
    if (known === undefined)
      warnings.push(...warnOfSeveral(row.lines?.get('title') ?? title, `Row ${row.row}`, register));
    const earlier = seen.get(known?.id ?? plainTitle(title));
    seen.set(known?.id ?? plainTitle(title), row.row);
    if (earlier !== undefined) {
      const fate = known === undefined ? 'Keep the one that is right.' : 'It was left out.';
      const message = `Row ${row.row}: “${title}” stands in row ${earlier} already. ${fate}`;
      warnings.push({ code: 'title-twice', message, ...(known === undefined ? {} : { unentered: true }) });
      if (known !== undefined) return [];
    }
    if (known !== undefined) return update(known.id, values, context.items, warnings);
    const id = takeId(shortId(row.cells.get('id') ?? title), taken);
    return [{ kind: 'document', id, data: complete(values, title, row.cells.has('status')), body: '' }];
  });
  return {
    kind: 'document',
    drafts,
    owners: [...owners].map(([initials, role]) => ({ initials, role })),
    warnings,
  };
}

/** Whether a marking is none that the settings allow. Without settings nothing is known of markings. */
const isStrangeMarking = (marking: unknown, allowed: readonly string[] = []): boolean =>
  marking !== undefined && allowed.length > 0 && allowed.every((one) => one !== marking);

function warnOfMarking({ row, cells }: TableRow, known: boolean, allowed: readonly string[] = []): ImportWarning {
  const fate = known ? 'the one it has was left as it is' : 'the document was not entered';
  return {
    code: 'marking-unknown',
    unentered: true,
    message: `Row ${row} (“${cells.get('title')}”): the marking “${cells.get('marking')}” is none of those in settings.yaml (${allowed.join(', ')}), so ${fate}. Correct it, or add it there under markings, and import the sheet again.`,
  };
}

function update(
  id: string,
  values: Record<string, unknown>,
  items: readonly ExistingItem[],
  warnings: ImportWarning[],
): Draft[] {
  const item = items.find((entry) => entry.kind === 'document' && entry.id === id) as ExistingItem;
  const updated = updateItem(item, values, `${kinds.document.folder}/${id}.md`);
  if (updated === undefined) return [];
  warnings.push(updated.warning);
  // “Listed” says only that nobody has recorded yet where the document is.
  const replaces = updated.fields.some(
    (name) => item.data[name] !== undefined && !(name === 'status' && item.data[name] === 'listed'),
  );
  return [{ ...updated.item, change: { how: replaces ? 'replaces' : 'completes', fields: updated.fields } }];
}

function complete(values: Record<string, unknown>, title: string, saysStatus: boolean): Record<string, unknown> {
  const { type, ...printed } = describeDocument(title);
  // A status that could not be read may say that the document is not held.
  const status = values['location'] === undefined || saysStatus ? 'listed' : 'held';
  return { title, type, status, ...printed, ...values };
}
