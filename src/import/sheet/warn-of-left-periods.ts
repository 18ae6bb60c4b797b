import type { ImportWarning } from '../importer.ts';
import type { FigureTable } from './find-figure-tables.ts';
import { readPeriod } from './read-period.ts';

/** Whether a column of a table that nobody read is one of figures: its heading is a period, as those of the others are. */
export const isLeftPeriod = ({ periods }: Pick<FigureTable, 'periods'>, heading: string): boolean =>
  periods.size > 0 && readPeriod(heading) !== undefined;

/** Warns of columns of figures that were not read, because in a series they would stand among the others as one more. */
export function warnOfLeftPeriods(table: FigureTable): ImportWarning[] {
  const left = table.left.filter(({ heading }) => isLeftPeriod(table, heading));
  if (left.length === 0) return [];
  const columns = left.map(({ heading, filled }) => `“${heading}” (${filled} filled)`).join(', ');
  const message = `These columns of figures were not read, because each is headed with a part of a year beside whole years or quarters, or with the same period as another: ${columns}. To enter them, give each figure a row of its own under Measure, Period and Value, in another sheet.`;
  return [{ code: 'column-left', message }];
}
