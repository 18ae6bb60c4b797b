import type { DataOf } from '../../schemas/index.ts';
import type { ExistingItem, RegisteredDocument } from './importer.ts';

/** The register of documents that items make: an entry of each document among them. */
export const registerOf = (items: readonly ExistingItem[]): RegisteredDocument[] =>
  items.flatMap(({ kind, id, data }) => {
    if (kind !== 'document') return [];
    const { title, 'also-called': alsoCalled = [], location } = data as DataOf['document'];
    return [{ id, title, alsoCalled, ...(location === undefined ? {} : { location }) }];
  });
