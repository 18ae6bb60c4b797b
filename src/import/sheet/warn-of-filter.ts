import type { ImportWarning } from '../importer.ts';
import type { StatisticsTable } from './find-statistics.ts';
import { listFirst } from './list-first.ts';

/** Warns of the rows and columns of published statistics that Excel hides, by their number: a filter may hide thousands. */
export function warnOfFilter({ sheet, hidden }: Pick<StatisticsTable, 'sheet' | 'hidden'>): ImportWarning[] {
  const code = 'hidden-left-out';
  const warn = (found: readonly (string | number)[], what: string, how: string) =>
    found.length === 0
      ? []
      : [
          {
            code,
            message: `The sheet “${sheet}”: ${found.length} ${what}${found.length === 1 ? ' is' : 's are'} hidden in Excel, so ${found.length === 1 ? 'it was' : 'they were'} left out: ${listFirst(found)}. ${how} and import the file again if ${found.length === 1 ? 'it counts' : 'they count'}.`,
          },
        ];
  return [
    ...warn(hidden.rows, 'row', 'Take the filter away'),
    ...warn(hidden.columns, 'column', `Show ${hidden.columns.length === 1 ? 'it' : 'them'} in Excel`),
  ];
}
