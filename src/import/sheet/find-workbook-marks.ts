import { strFromU8 } from 'fflate';
import type { ImportWarning } from '../importer.ts';
import type { OfficeParts } from '../word/unpack-office.ts';

/** Warns of what an Excel file holds beside its cells: macros, comments, files, and data it was made from. */
export function findWorkbookMarks({ parts, names }: OfficeParts): ImportWarning[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  const holds = (pattern: RegExp, mark: string) =>
    Object.entries(parts).some(([name, bytes]) => pattern.test(name) && strFromU8(bytes).includes(mark));
  const found: [code: string, isThere: boolean, message: string][] = [
    [
      'macros',
      has(/vbaProject\.bin$/i),
      'The file holds macros (small programs). Only its cells were read; the macros were neither read nor run.',
    ],
    [
      'comment-left-out',
      has(/^xl\/(?:threadedComments\/|comments\d*\.xml$|comments\/)/i),
      'The file has comments on its cells, which were left out.',
    ],
    ['files-inside', has(/^xl\/embeddings\/./i), 'The file has other files inside it, which were not read.'],
    [
      'pivot-data',
      holds(/^xl\/pivotCache\/pivotCacheRecords/i, '<r>'),
      'The file keeps the data behind a pivot table, row by row. Only its cells were read.',
    ],
    [
      'linked-data',
      holds(/^xl\/externalLinks\/externalLink\d*\.xml$/i, '<v>'),
      'The file keeps figures of another workbook that it refers to. Only its own cells were read.',
    ],
  ];
  return found.flatMap(([code, isThere, message]) => (isThere ? [{ code, message }] : []));
}
