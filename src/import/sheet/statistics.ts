import type { ImportContext, Importer, ImportResult, ImportWarning, ReadDocument } from '../importer.ts';
import { registerOf } from '../register-of.ts';
import { explainStatistics } from './explain-statistics.ts';
import { figuresSheet } from './figures-sheet.ts';
import { findStatistics, holdsStatistics } from './find-statistics.ts';
import { findUnread } from './find-unread.ts';
import { measuresIn } from './match-measure.ts';
import { refuseCutStatistics } from './refuse-cut-statistics.ts';
import { sheetSource } from './sheet-source.ts';
import { sheetsOf } from './sheets-of.ts';
import { takeStatistics, type NamedTable } from './take-statistics.ts';
import { gatherDrafts, updateMeasure } from './update-measure.ts';
import { warnOfStatistics } from './warn-of-statistics.ts';

/**
 * Reads the open data of the Department for Education, a table of all authorities for years. The measures that say under
 * statistics where their figures stand get those that they do not have yet.
 */
export const statistics: Importer = {
  id: 'measure',
  title: figuresSheet.title,
  recognise,
  isCertain: holdsStatistics,
  convert,
};

function recognise(document: ReadDocument): number {
  if (holdsStatistics(document)) return 0.98;
  // A sheet of figures may have such columns too, and is surer of itself.
  return refuseCutStatistics(document) === undefined ? 0 : 0.6;
}

function convert(document: ReadDocument, { items }: ImportContext): ImportResult {
  const tables = findStatistics(document);
  const cut = tables.length === 0 ? refuseCutStatistics(document) : undefined;
  if (cut !== undefined) return { kind: 'measure', drafts: [], warnings: [], refused: cut };
  const register = registerOf(items);
  const source = sheetSource(document.name, items);
  const several = sheetsOf(document).length > 1;
  const named = tables.map((table): NamedTable => {
    const name = tables.length > 1 ? table.sheet : document.name.replace(/\.[^.]+$/, '');
    return { table, name, several };
  });
  const unread = tables.map((table) => ({ ...table, left: [] }));
  const warnings: ImportWarning[] = [...findUnread(document, unread), ...warnOfStatistics(tables)];
  const made = measuresIn(items).flatMap((measure) => {
    const taken = takeStatistics(measure, named);
    warnings.push(...taken.warnings);
    return taken.rows.map((rows) => updateMeasure(measure, rows, source.id, register));
  });
  if (made.length > 0)
    return {
      kind: 'measure',
      drafts: gatherDrafts(made, source),
      warnings: [...warnings, ...made.flatMap((result) => result.warnings)],
    };
  const isSpokenOf = warnings.some(({ code }) => code.startsWith('statistics-'));
  const message = [...warnings.map((warning) => warning.message), explainStatistics(named, isSpokenOf)].join(' ');
  return { kind: 'measure', drafts: [], warnings, refused: { code: 'statistics-unused', message } };
}
