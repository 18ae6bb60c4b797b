import type { ImportWarning } from '../importer.ts';
import { warnIf } from '../warn-if.ts';
import type { FigureTable } from './find-figure-tables.ts';
import { readPeriod } from './read-period.ts';

/** Warns of figures that were not read, by tables: in columns that would stand among the others as one more, and in cells that Excel hides. */
export const warnOfFigures = (tables: readonly FigureTable[]): ImportWarning[] => [
  ...tables.flatMap(warnOfLeftPeriods),
  ...tables.flatMap(warnOfHidden),
];

/** Whether a column of a table that nobody read is one of figures: its heading is a period, as those of the others are. */
export const isLeftPeriod = ({ periods }: Pick<FigureTable, 'periods'>, heading: string): boolean =>
  periods.size > 0 && readPeriod(heading) !== undefined;

function warnOfLeftPeriods(table: FigureTable): ImportWarning[] {
  const left = table.left.filter(({ heading }) => isLeftPeriod(table, heading));
  const columns = left.map(({ heading, filled }) => `“${heading}” (${filled} filled)`).join(', ');
  const message = `These columns of figures were not read, because each is headed with a part of a year beside whole years or quarters, or with the same period as another: ${columns}. To enter them, give each figure a row of its own under Measure, Period and Value, in another sheet.`;
  return warnIf(left.length > 0, 'column-left', message);
}

/** A figure that nobody sees may be an old or a trial one. */
const warnOfHidden = ({ sheet, hidden }: FigureTable): ImportWarning[] =>
  warnIf(
    hidden.length > 0,
    'hidden-left-out',
    `The sheet “${sheet}”: these cells are hidden in Excel, so they were left out: ${hidden.join(', ')}. Show them in Excel and import the file again if they count.`,
  );
