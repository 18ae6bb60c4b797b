import type { ReadDocument } from '../importer.ts';
import type { Sheet } from './sheet.ts';

/** The sheets of a document; none where it is no sheet file. */
export const sheetsOf = (document: ReadDocument): readonly Sheet[] =>
  document.format === 'sheet' ? document.sheets : [];

/** The sheets of a document that Excel shows. */
export const shownSheets = (document: ReadDocument): readonly Sheet[] =>
  sheetsOf(document).filter(({ hidden }) => hidden !== true);
