import type { ImportWarning } from '../importer.ts';
import type { Cell } from './cells-of.ts';
import { findHidden } from './find-hidden.ts';
import { listFirst } from './list-first.ts';

/** What somebody should know of a sheet before it is taken for evidence: what Excel hides, and cells that say nothing or not what is saved. */
export function warnOfSheet(
  name: string,
  {
    hidden,
    xml,
    cells,
    unseen,
    covered,
  }: {
    readonly hidden: boolean;
    readonly xml: string;
    readonly cells: readonly Cell[];
    /** The addresses of cells that show nothing, and of those whose letters have the colour of their fill. */
    readonly unseen: readonly string[];
    readonly covered: readonly string[];
  },
): ImportWarning[] {
  const errors = cells.filter(({ type }) => type === 'e').map(({ at, value = '' }) => `${at} (${value})`);
  const unsaved = cells.filter(({ isFormula, value }) => isFormula && value === undefined).map(({ at }) => at);
  const { rows, columns } = findHidden(xml, cells);
  const warn = (code: string, found: readonly string[], message: (list: string) => string) =>
    found.length === 0 ? [] : [{ code, message: `The sheet “${name}”: ${message(listFirst(found))}` }];
  return [
    ...warn(
      'sheet-hidden',
      hidden && cells.some(({ isFilled }) => isFilled) ? [name] : [],
      () => 'it is hidden in Excel. Check that what it holds belongs here.',
    ),
    ...warn(
      'rows-hidden',
      rows,
      (list) =>
        `these rows are hidden in Excel, by a filter or by hand: ${list}. Unless another line says that they were left out, they were read like the others. Check that they belong here.`,
    ),
    ...warn(
      'columns-hidden',
      columns,
      (list) =>
        `these columns (counted from 1) are hidden in Excel: ${list}. Unless another line says that they were left out, they were read like the others. Check that they belong here.`,
    ),
    ...warn(
      'cell-error',
      errors,
      (list) =>
        `these cells show a mistake of a formula, so they were left empty: ${list}. Correct them in Excel, or enter the values by hand.`,
    ),
    ...warn(
      'cell-unsaved',
      unsaved,
      (list) =>
        `the results of these formulas are not saved in the file, so they were left empty: ${list}. Open it in Excel, save it and use the new copy.`,
    ),
    ...warn(
      'cell-unseen',
      unseen,
      (list) =>
        `these cells show nothing in Excel, by an empty number format or white letters: ${list}. They were read like the others. Check that they belong here.`,
    ),
    ...warn(
      'words-covered',
      covered,
      (list) =>
        `the letters of these cells have the colour of their fill, as if blacked out: ${list}. They were left out. The file still holds them: whoever opens it can read them. Empty these cells in Excel and use the new copy; if they are no secret, give them another colour.`,
    ),
  ];
}
