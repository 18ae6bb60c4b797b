import { findNamedDocuments } from '../find-named-documents.ts';
import type { RegisteredDocument } from '../importer.ts';
import type { TableRow } from './read-table.ts';

/** A row as it is, or one for each document where its title is the titles of several that are registered; an id says which one is meant. */
export function rowOfEach(row: TableRow, register: readonly RegisteredDocument[]): readonly TableRow[] {
  const named = row.cells.has('id')
    ? []
    : findNamedDocuments(row.lines?.get('title') ?? row.cells.get('title') ?? '', register);
  if (named.length < 2) return [row];
  return named.map(({ title }) => ({ ...row, cells: new Map([...row.cells, ['title', title]]) }));
}
