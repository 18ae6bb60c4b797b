import type { ImportWarning } from '../importer.ts';
import { doubtTable } from './doubt-table.ts';
import type { StatisticsTable } from './find-statistics.ts';
import type { KnownMeasure } from './match-measure.ts';
import { matchStatistics, type MatchedStatistics } from './match-statistics.ts';
import type { StatedRow } from './state-figures.ts';

/** A table of published statistics, the name of its file, or of its sheet where a file has several, and the id of the document that its figures cite; `several` tells whether places name the sheet. */
export type NamedTable = {
  readonly table: StatisticsTable;
  readonly name: string;
  readonly source: string;
  readonly several: boolean;
};

/** The rows of a measure in each table that has some for it, and what to look at where one seems to be meant and is not certain. */
export function takeStatistics(
  measure: KnownMeasure,
  tables: readonly NamedTable[],
): { readonly rows: readonly (readonly StatedRow[])[]; readonly warnings: readonly ImportWarning[] } {
  const rows: (readonly StatedRow[])[] = [];
  const warnings: ImportWarning[] = [];
  const file = `measures/${measure.id}.md`;
  const warn = (code: string, message: string) => warnings.push({ code: `statistics-${code}`, message });
  const matches = tables.map((one) => ({
    matched: matchStatistics(measure, one.table, one.several),
    doubt: doubtTable(measure, one),
  }));
  for (const { matched, doubt } of matches) {
    if (matched === undefined || 'other' in matched) continue;
    if ('unclear' in matched) {
      const message = `${file}: what it says under statistics fits no rows, because ${matched.unclear}. Correct it there, if this is the table it means.`;
      if (doubt === undefined) warn('unclear', message);
    } else if (doubt === undefined) {
      if (matched.lacking.length > 0)
        warn('area', `${file}: the table has no such rows of ${matched.lacking.join(' and of ')}.`);
      rows.push(matched.rows);
    } else warn('table', doubt);
  }
  const others = matches.flatMap(({ matched }) => otherOf(matched));
  const isCited = measure.data.series.some((entry) => tables.some(({ source }) => entry.source === source));
  const isNamed = measure.data.statistics?.table !== undefined && matches.some(({ doubt }) => doubt === undefined);
  // A table is published again every year, now and then with other words.
  if ((isCited || isNamed) && others.length === matches.length)
    warn(
      'unclear',
      `${file} ${isCited ? 'has figures of' : 'names'} this table, but what it says under statistics fits no rows now, because ${others[0]}. Correct it there: the words may have changed.`,
    );
  return { rows, warnings };
}

const otherOf = (matched: MatchedStatistics): readonly string[] =>
  matched !== undefined && 'other' in matched ? [matched.other] : [];
