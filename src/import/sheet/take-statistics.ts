import type { ImportWarning } from '../importer.ts';
import type { StatisticsTable } from './find-statistics.ts';
import { isNamedTable } from './is-named-table.ts';
import type { KnownMeasure } from './match-measure.ts';
import { matchStatistics } from './match-statistics.ts';
import type { StatedRow } from './state-figures.ts';

/** A table of published statistics, and the name of its file, or of its sheet where a file has several tables; `several` tells whether places name the sheet. */
export type NamedTable = { readonly table: StatisticsTable; readonly name: string; readonly several: boolean };

/**
 * The rows of a measure in each table that it names, and what to look at: what it says under statistics fits no rows of the
 * table it names, or fits rows of another. Tables of children who started and of those who ceased have the same columns and words.
 */
export function takeStatistics(
  measure: KnownMeasure,
  tables: readonly NamedTable[],
): { readonly rows: readonly (readonly StatedRow[])[]; readonly warnings: readonly ImportWarning[] } {
  const { statistics } = measure.data;
  if (statistics === undefined) return { rows: [], warnings: [] };
  const rows: (readonly StatedRow[])[] = [];
  const warnings: ImportWarning[] = [];
  const warn = (code: string, message: string, more: Pick<ImportWarning, 'unentered'> = {}) =>
    warnings.push({ code: `statistics-${code}`, message: `measures/${measure.id}.md${message}`, ...more });
  for (const { table, name, several } of tables) {
    const matched = matchStatistics(measure, statistics, table, several);
    if (!isNamedTable(statistics.table, name)) {
      if ('rows' in matched)
        warn(
          'table',
          `: this table has its rows too, but under statistics it names the table “${statistics.table}”. Write “${name}” there if the figures stand in this one now.`,
        );
    } else if ('unfit' in matched) {
      const message = ` names this table, but what it says under statistics fits no rows, because ${matched.unfit}. Correct it there: a table is published again every year, now and then with other words.`;
      warn('unclear', message, { unentered: true });
    } else {
      if (matched.lacking.length > 0)
        warn('area', `: the table has no such rows of ${matched.lacking.join(' and of ')}.`);
      rows.push(matched.rows);
    }
  }
  return { rows, warnings };
}
