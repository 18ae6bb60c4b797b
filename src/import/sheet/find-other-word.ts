import { joinSpaces } from '../../words/join-spaces.ts';
import { isComparedArea } from './figure-columns.ts';
import type { FigureRow, FigureTable } from './find-figure-tables.ts';

/** Words for figures that are not an authority’s own, or not yet counted. */
const isOther = (cell: string) =>
  isComparedArea(cell) || /^(?:targets?|forecasts?|plan(?:ned)?|projections?|trajectory|benchmark)$/i.test(cell);

/** Finds the word of a row of a table, in a column that is not read, which says that its figures are a target’s or another area’s. A word of every row tells none from the others. */
export function findOtherWord(table: FigureTable): (row: FigureRow) => string | undefined {
  const telling = findTelling(table);
  return ({ cells }) => telling.map((column) => joinSpaces(cells[column] ?? '')).find(isOther);
}

/** The unread columns that tell rows of other figures, like Target, from rows that are the authority’s own. */
function findTelling({ columns, periods, areas, rows }: FigureTable): number[] {
  const used = new Set([...columns.values(), ...periods.keys(), ...areas.keys()]);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const value = columns.get('value');
  const figures = [...periods.keys(), ...(value === undefined ? [] : [value])];
  // A note below the table says nothing there either.
  const filled = rows.filter(({ cells }) => figures.some((column) => joinSpaces(cells[column] ?? '') !== ''));
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    if (used.has(column)) return false;
    const words = new Set(filled.map(({ cells }) => joinSpaces(cells[column] ?? '')));
    return words.size > 1 && [...words].some(isOther);
  });
}
