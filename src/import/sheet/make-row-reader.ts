import { kinds } from '../../../schemas/index.ts';
import { without } from '../../evidence/without.ts';
import { warnOfSeveral } from '../find-named-documents.ts';
import type { Draft, ExistingItem, ImportContext, ImportWarning, RegisteredDocument } from '../importer.ts';
import { plainTitle } from '../near-titles.ts';
import { takenIds } from '../taken-ids.ts';
import { describeDocument } from '../word/describe-document.ts';
import { findPersonalDetails } from '../word/find-personal-details.ts';
import { shortId, takeId } from '../word/short-id.ts';
import { findRegistered } from './find-registered.ts';
import type { TableRow } from './read-table.ts';
import { valuesOf } from './register-values.ts';
import { updateItem } from './update-item.ts';

/** What a row of a register enters, and what to look at. */
type ReadRow = { readonly drafts: readonly Draft[]; readonly warnings: readonly ImportWarning[] };

/**
 * Reads the rows of a register one after the other: a row enters a new document, or what it says anew of one that is there.
 * The owners that rows name come to `owners`, by their initials.
 */
export function makeRowReader(
  rows: readonly TableRow[],
  register: readonly RegisteredDocument[],
  { items, markings = [] }: ImportContext,
  owners: Map<string, string>,
): (row: TableRow) => ReadRow {
  const findKnown = findRegistered(rows, register);
  const taken = takenIds(register.map(({ id }) => id));
  const seen = new Map<string, string>();
  const enter = (row: TableRow, warnings: ImportWarning[]): readonly Draft[] => {
    const title = row.cells.get('title');
    if (title === undefined) {
      warnings.push({ code: 'row-without-title', message: `Row ${row.row} has no title, so it was left out.` });
      return [];
    }
    const printed = valuesOf(row, title, owners, warnings);
    const strange = isStrange(printed['marking'], markings);
    const values = strange ? without(printed, 'marking') : printed;
    warnings.push(...findPersonalDetails([...row.cells.values()].join(' | '), warnings));
    const { known, differs, unclear } = findKnown(row, title);
    if (unclear !== undefined) {
      warnings.push(unclear);
      return [];
    }
    if (differs !== undefined) warnings.push(differs);
    if (strange) {
      warnings.push(warnOfMarking(row, known !== undefined, markings));
      // Without its marking it might go to the wrong reader.
      if (known === undefined) return [];
    }
    if (known === undefined)
      warnings.push(...warnOfSeveral(row.lines?.get('title') ?? title, `Row ${row.row}`, register));
    const name = known?.id ?? plainTitle(title);
    const earlier = seen.get(name);
    seen.set(name, row.row);
    if (earlier !== undefined) {
      const fate = known === undefined ? 'Keep the one that is right.' : 'It was left out.';
      const message = `Row ${row.row}: “${title}” stands in row ${earlier} already. ${fate}`;
      warnings.push({ code: 'title-twice', message, ...(known === undefined ? {} : { unentered: true }) });
      if (known !== undefined) return [];
    }
    if (known !== undefined) return update(known.id, values, items, warnings);
    const id = takeId(shortId(row.cells.get('id') ?? title), taken);
    return [{ kind: 'document', id, data: complete(values, title, row.cells.has('status')), body: '' }];
  };
  return (row) => {
    const warnings: ImportWarning[] = [];
    return { drafts: enter(row, warnings), warnings };
  };
}

/** Whether a marking is none that the settings allow. Without settings nothing is known of markings. */
const isStrange = (marking: unknown, allowed: readonly string[]): boolean =>
  marking !== undefined && allowed.length > 0 && allowed.every((one) => one !== marking);

function warnOfMarking({ row, cells }: TableRow, known: boolean, allowed: readonly string[]): ImportWarning {
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
