import type { ImportContext, Importer, ImportResult, ImportWarning, ReadDocument } from '../importer.ts';
import { doubtTable } from './doubt-table.ts';
import { explainStatistics } from './explain-statistics.ts';
import { figuresSheet } from './figures-sheet.ts';
import { findStatistics } from './find-statistics.ts';
import { findUnread } from './find-unread.ts';
import { measuresIn } from './match-measure.ts';
import { matchStatistics } from './match-statistics.ts';
import { sheetSource } from './sheet-source.ts';
import { gatherDrafts, updateMeasure } from './update-measure.ts';
import { warnOfFilter } from './warn-of-filter.ts';

/**
 * Reads the open data of the Department for Education, a table of all authorities for years. The measures that say under
 * statistics where their figures stand get those that they do not have yet.
 */
export const statistics: Importer = { id: 'measure', title: figuresSheet.title, recognise, convert };

function recognise(document: ReadDocument): number {
  return findStatistics(document).length > 0 ? 0.98 : 0;
}

function convert(document: ReadDocument, context: ImportContext): ImportResult {
  const tables = findStatistics(document);
  const several = document.format === 'sheet' && document.sheets.length > 1;
  const sure = recognise(document);
  const source = sheetSource(document.name, context);
  const names = tables.map(({ sheet }) => (tables.length > 1 ? sheet : document.name.replace(/\.[^.]+$/, '')));
  const made = [];
  const warnings: ImportWarning[] = [
    ...findUnread(
      document,
      tables.map((table) => ({ ...table, left: [] })),
    ),
    ...tables.flatMap(warnOfFilter),
  ];
  for (const measure of measuresIn(context.items ?? [])) {
    const matches = tables.map((table) => matchStatistics(measure, table, several));
    const doubts = names.map((name) => doubtTable(measure, { name, source: source.id }));
    for (const [at, matched] of matches.entries()) {
      const doubt = doubts[at];
      if (matched === undefined || 'other' in matched) continue;
      if ('unclear' in matched) {
        const message = `measures/${measure.id}.md: what it says under statistics fits no rows, because ${matched.unclear}. Correct it there, if this is the table it means.`;
        if (doubt === undefined) warnings.push({ code: 'statistics-unclear', message });
        continue;
      }
      if (doubt !== undefined) {
        warnings.push({ code: 'statistics-table', message: doubt });
        continue;
      }
      if (matched.lacking.length > 0) {
        const message = `measures/${measure.id}.md: the table has no such rows of ${matched.lacking.join(' and of ')}.`;
        warnings.push({ code: 'statistics-area', message });
      }
      made.push(updateMeasure(measure, matched.rows, source.id, context));
    }
    const [first] = matches;
    const isCited = measure.data.series.some((entry) => entry.source === source.id);
    const isNamed = measure.data.statistics?.table !== undefined && doubts.includes(undefined);
    // A table is published again every year, now and then with other words.
    if (
      (isCited || isNamed) &&
      first !== undefined &&
      'other' in first &&
      matches.every((matched) => matched && 'other' in matched)
    ) {
      const message = `measures/${measure.id}.md ${isCited ? 'has figures of' : 'names'} this table, but what it says under statistics fits no rows now, because ${first.other}. Correct it there: the words may have changed.`;
      warnings.push({ code: 'statistics-unclear', message });
    }
  }
  const base = { kind: 'measure', sure } as const;
  if (made.length === 0) {
    const message = [
      ...warnings.map((warning) => warning.message),
      explainStatistics(
        tables.map((table, at) => ({ table, name: names[at] ?? table.sheet })),
        warnings.some(({ code }) => code.startsWith('statistics-')),
      ),
    ].join(' ');
    return { ...base, drafts: [], warnings, refused: { code: 'statistics-unused', message } };
  }
  return {
    ...base,
    drafts: gatherDrafts(made, source),
    warnings: [...warnings, ...made.flatMap((result) => result.warnings)],
  };
}
