import { itemsOf, type EvidenceIndex } from '../../evidence/evidence-index.ts';
import { isOpened } from '../../import/look-into.ts';
import type { DocumentFolder } from '../reading/document-folders.ts';
import { findLocated, type Located } from './find-located.ts';
import { isSearched, readText, withoutBeside, type AttachmentText } from './read-attachment-texts.ts';

/** A document kept elsewhere: its location, its id, and the file that may be read there, or in words why it cannot. */
type LocatedFile = { readonly name: string; readonly document: string } & Located;

/** The documents in the register that are kept elsewhere, where their location names a file that can be looked through under one of the folders that the build may read. */
export function listLocated(index: EvidenceIndex, folders: readonly DocumentFolder[]): LocatedFile[] {
  if (folders.length === 0) return [];
  return itemsOf(index, 'document').flatMap(({ id, data }): LocatedFile[] => {
    const { location, file } = data;
    if (location === undefined || file !== undefined || !isOpened(location)) return [];
    const found = findLocated(location, folders);
    return found === undefined ? [] : [{ name: location, document: id, ...found }];
  });
}

/**
 * Reads the text of those documents. A file that cannot be read is answered with a fault and never stops the rest.
 * `whole` is what an edition was taken from: a file that a document outside the edition names too is not read.
 */
export async function readLocatedTexts(
  index: EvidenceIndex,
  folders: readonly DocumentFolder[],
  whole = index,
  cache?: string,
): Promise<AttachmentText[]> {
  const texts: AttachmentText[] = [];
  const withheld = filesOutside(index, whole, folders);
  for (const one of listLocated(index, folders)) {
    const { name: file, document } = one;
    if (!isSearched(file) || ('path' in one && withheld.has(one.path))) continue;
    // A browser opens an address, but from a page not a path on a disk: the register’s entry says where it is.
    const address = /^https?:/i.test(file) ? file.replace(/#.*$/, '') : `/${document}.html`;
    const text = 'fault' in one ? { fault: one.fault } : withoutBeside(await readText(one.path, file, cache));
    texts.push({ file, document, address, ...text });
  }
  return texts;
}

/** The files that documents outside an edition name, whatever the words they are named by. */
function filesOutside(index: EvidenceIndex, whole: EvidenceIndex, folders: readonly DocumentFolder[]): Set<string> {
  if (index === whole) return new Set();
  return new Set(
    itemsOf(whole, 'document').flatMap(({ id, data: { location } }) => {
      if (location === undefined || index.byId.has(id)) return [];
      const found = findLocated(location, folders);
      return found !== undefined && 'path' in found ? [found.path] : [];
    }),
  );
}
