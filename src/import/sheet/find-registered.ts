import type { ImportWarning, RegisteredDocument } from '../importer.ts';
import { isCalled } from '../is-called.ts';
import { shortId } from '../word/short-id.ts';
import type { TableRow } from './read-table.ts';

/** `unclear` is why the row means no document for certain. */
type Found = {
  readonly known?: RegisteredDocument;
  readonly differs?: ImportWarning;
  readonly unclear?: ImportWarning;
};

/**
 * Finds the registered document that a row means: the one with its id, else one with its title, unless another row of
 * the sheet names that one by its id. Two versions of a document may have one title.
 */
export function findRegistered(
  rows: readonly TableRow[],
  register: readonly RegisteredDocument[],
): (row: TableRow, title: string) => Found {
  const byId = ({ cells }: TableRow) => {
    const id = cells.get('id');
    return id === undefined ? undefined : register.find((known) => known.id === id || known.id === shortId(id));
  };
  const named = new Set(rows.flatMap((row) => byId(row)?.id ?? []));
  return (row, title) => {
    const known = byId(row);
    if (known === undefined) {
      const titled = register.find(
        (document) => !(row.cells.has('id') && named.has(document.id)) && isCalled(document, title),
      );
      return titled === undefined ? {} : { known: titled };
    }
    if (isCalled(known, title)) return { known };
    const other = register.find((document) => isCalled(document, title));
    if (other !== undefined) {
      const message = `Row ${row.row} was left out: its id is that of documents/${known.id}.md (“${known.title}”), and its title “${title}” that of documents/${other.id}.md. Correct one of the two and import the sheet again.`;
      return { unclear: { code: 'title-of-another', message, unentered: true } };
    }
    const message = `Row ${row.row}: documents/${known.id}.md has the title “${known.title}”, and the row “${title}”. The title was left as it is: correct it, or enter the other under also-called.`;
    return { known, differs: { code: 'title-differs', message } };
  };
}
