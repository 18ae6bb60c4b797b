import { listWords } from '../../words/list-words.ts';
import type { ReadDocument, ReadFault } from '../importer.ts';
import { rowNumber } from './sheet.ts';
import { sheetsOf, shownSheets } from './sheets-of.ts';
import { findCutHead, statisticsColumns } from './statistics-head.ts';

/** Why published statistics that lack a title by which their rows are read are not taken, with which it is and what to do. */
export function refuseCutStatistics(document: ReadDocument): ReadFault | undefined {
  for (const sheet of shownSheets(document)) {
    const cut = findCutHead(sheet.rows);
    if (cut === undefined) continue;
    const of = sheetsOf(document).length > 1 ? ` of “${sheet.name}”` : '';
    const there = statisticsColumns.filter((column) => !cut.lacks.has(column)).sort();
    const lacks = [...cut.lacks].sort(([a], [b]) => (a < b ? -1 : 1));
    const words = lacks.map(([column, says]) => (says === undefined ? column : `${column} (it says “${says}”)`));
    return {
      code: 'statistics-cut',
      message: [
        'These read like published statistics of many areas, but not all column titles are there by which their rows are read, so nothing was written.',
        `Row ${rowNumber(sheet, cut.at)}${of} has the column title${there.length === 1 ? '' : 's'} ${listWords(there)}, but not ${listWords(words)}.`,
        'Put the titles back under just these names, or download the whole data set once more as CSV, not a table made of it, and import that as it is.',
        'To keep it as text only, import it with --kind draft.',
      ].join(' '),
    };
  }
  return undefined;
}
