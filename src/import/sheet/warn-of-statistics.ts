import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';
import type { StatisticsTable } from './find-statistics.ts';
import { listFirst } from './list-first.ts';

/** Warns of what tables of published statistics hold beside what was read: words above their titles, and what Excel hides. */
export const warnOfStatistics = (tables: readonly StatisticsTable[]): ImportWarning[] => [
  ...tables.flatMap(warnOfAbove),
  ...tables.flatMap(warnOfFilter),
];

/** They may say that the figures are provisional. */
const warnOfAbove = ({ sheet, above }: StatisticsTable): ImportWarning[] =>
  warnIf(
    above.length > 0,
    'above-unread',
    `The sheet “${sheet}”: what stands above the column titles was not read: ${above.map(({ row, words }) => `row ${row} (${words.map((text) => `“${text}”`).join(', ')})`).join(', ')}. Enter by hand what counts.`,
  );

/** The rows and columns that Excel hides, by their number: a filter may hide thousands. */
function warnOfFilter({ sheet, hidden }: StatisticsTable): ImportWarning[] {
  const warn = (found: readonly (string | number)[], what: string, how: string) =>
    warnIf(
      found.length > 0,
      'hidden-left-out',
      `The sheet “${sheet}”: ${found.length} ${what}${found.length === 1 ? ' is' : 's are'} hidden in Excel, so ${found.length === 1 ? 'it was' : 'they were'} left out: ${listFirst(found)}. ${how} and import the file again if ${found.length === 1 ? 'it counts' : 'they count'}.`,
    );
  return [
    ...warn(hidden.rows, 'row', 'Take the filter away'),
    ...warn(hidden.columns, 'column', `Show ${hidden.columns.length === 1 ? 'it' : 'them'} in Excel`),
  ];
}
