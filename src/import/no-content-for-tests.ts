import type { ImportContext } from './importer.ts';

/** What an importer knows of a content folder that holds nothing yet. */
export const noContent: ImportContext = { items: [], owners: [] };
