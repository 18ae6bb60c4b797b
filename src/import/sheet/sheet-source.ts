import { fileTitle } from '../file-title.ts';
import type { Draft, ExistingItem } from '../importer.ts';
import { isCalled } from '../is-called.ts';
import { registerOf } from '../register-of.ts';
import { takenIds } from '../taken-ids.ts';
import { freeId, shortId } from '../word/short-id.ts';
import { sourceDocument } from '../word/source-document.ts';

/** The document that figures of a sheet cite: the registered one, else a new register entry for the file itself. */
export function sheetSource(file: string, items: readonly ExistingItem[]): { id: string; draft?: Draft } {
  const register = registerOf(items);
  const title = fileTitle(file);
  const id = shortId(title);
  const fresh = sourceDocument({ id, title, file, type: 'data' });
  const isFile = (item: ExistingItem) => item.kind === 'document' && item.data['location'] === fresh.data['location'];
  const known = items.find(isFile) ?? register.find((document) => isCalled(document, title));
  if (known !== undefined) return { id: known.id };
  const free = freeId(id, takenIds(register.map((document) => document.id)));
  return { id: free, draft: { ...fresh, id: free } };
}
