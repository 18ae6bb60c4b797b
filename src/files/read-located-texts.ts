import { itemsOf, type EvidenceIndex } from '../evidence/evidence-index.ts';
import type { DocumentFolder } from './document-folders.ts';
import { findLocated } from './find-located.ts';
import { isSearched, readText, type AttachmentText } from './read-attachment-texts.ts';

/**
 * Reads the text of the documents in the register that are kept elsewhere, where their location names a file under one
 * of the folders that the build may read. A file that cannot be read is answered with a fault and never stops the rest.
 */
export async function readLocatedTexts(
  index: EvidenceIndex,
  folders: readonly DocumentFolder[],
  cache?: string,
): Promise<AttachmentText[]> {
  const texts: AttachmentText[] = [];
  for (const { id, data } of folders.length === 0 ? [] : itemsOf(index, 'document')) {
    const { location, file } = data;
    if (location === undefined || file !== undefined || !isSearched(location)) continue;
    const found = findLocated(location, folders);
    if (found === undefined) continue;
    // A browser opens an address, but from a page not a path on a disk: the register’s entry says where it is.
    const address = /^https?:/i.test(location) ? location.replace(/#.*$/, '') : `/${id}.html`;
    const named = { file: location, document: id, address };
    texts.push({ ...named, ...('fault' in found ? found : await readText(found.path, location, cache)) });
  }
  return texts;
}
