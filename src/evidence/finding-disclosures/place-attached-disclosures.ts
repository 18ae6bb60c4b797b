import { itemsOf, type EvidenceIndex } from '../evidence-index.ts';
import type { AttachedDisclosure } from './find-attached-disclosures.ts';
import type { Disclosure } from '../types.ts';

/** A file of a document: its path or address, and what its text may tell of a child or a person. */
export type AttachedFile = {
  readonly name: string;
  /** The document that registers it, where one does. */
  readonly document?: string;
  readonly found: readonly AttachedDisclosure[];
};

/** The warnings of files as those of the content: in the file kept with the evidence, or where it is kept elsewhere in its document’s entry. */
export function placeAttachedDisclosures(files: readonly AttachedFile[], index: EvidenceIndex): Disclosure[] {
  const registered = new Map(
    itemsOf(index, 'document')
      .reverse()
      .flatMap(({ id, data }) => (data.file === undefined ? [] : [[data.file, id] as const])),
  );
  return files.flatMap(({ name, document = registered.get(name), found }) => {
    const item = document === undefined ? undefined : index.byId.get(document);
    const file = index.attachments.has(name) || item === undefined ? `content/${name}` : item.file;
    return found.map((one): Disclosure => ({ ...one, file, ...(item === undefined ? {} : { item: item.id }) }));
  });
}
