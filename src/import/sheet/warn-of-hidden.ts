import type { ImportWarning } from '../importer.ts';
import type { FigureTable } from './find-figure-tables.ts';

/** Warns of the cells of a sheet that Excel hides: a figure that nobody sees may be an old or a trial one. */
export const warnOfHidden = ({ sheet, hidden }: Pick<FigureTable, 'sheet' | 'hidden'>): ImportWarning[] =>
  hidden.length === 0
    ? []
    : [
        {
          code: 'hidden-left-out',
          message: `The sheet “${sheet}”: these cells are hidden in Excel, so they were left out: ${hidden.join(', ')}. Show them in Excel and import the file again if they count.`,
        },
      ];
