import { strFromU8 } from 'fflate';
import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';
import type { OfficeParts } from '../word/unpack-office.ts';

/** Warns of what an Excel file holds beside its cells: macros, comments, files, and data it was made from. */
export function findWorkbookMarks({ parts, names }: OfficeParts): ImportWarning[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const holds = (pattern: RegExp, mark: string) =>
    Object.entries(parts).some(([name, bytes]) => pattern.test(name) && strFromU8(bytes).includes(mark));
  return [
    ...warnIf(
      has(/vbaProject\.bin$/i),
      'macros',
      'The file holds macros (small programs). Only its cells were read; the macros were neither read nor run.',
    ),
    ...warnIf(
      has(/^xl\/(?:threadedComments\/|comments\d*\.xml$|comments\/)/i),
      'comment-left-out',
      'The file has comments on its cells, which were left out.',
    ),
    ...warnIf(has(/^xl\/embeddings\/./i), 'files-inside', 'The file has other files inside it, which were not read.'),
    ...warnIf(
      holds(/^xl\/pivotCache\/pivotCacheRecords/i, '<r>'),
      'pivot-data',
      'The file keeps the data behind a pivot table, row by row. Only its cells were read.',
    ),
    ...warnIf(
      holds(/^xl\/externalLinks\/externalLink\d*\.xml$/i, '<v>'),
      'linked-data',
      'The file keeps figures of another workbook that it refers to. Only its own cells were read.',
    ),
  ];
}
