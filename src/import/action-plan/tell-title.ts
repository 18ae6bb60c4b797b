import { beginsSmall, ended, hasRoom, isNumberedAfter, ownColumns, type Break, type Cut } from './page-break.ts';
import { textAt, type PageCell, type PageRow } from './page-rows.ts';
import { recommendationHeading } from './plan-heading.ts';

/** Whether the recommendation at the foot of a page goes on overleaf. */
export function tellTitle(broken: Break): Cut {
  const { above, below, columns, look, opens, topped } = broken;
  const column = columns.get('recommendation')?.[0];
  if (column === undefined) return 'cut';
  const [printed, next] = [textAt(originOf(above, column), column), textAt(below, column)];
  const [cell, following] = [above.cells[column], below.cells[column]];
  if (cell === undefined || following === undefined) return 'unclear';
  const begins = isNumberedAfter(printed, next) || recommendationHeading(next) !== undefined;
  const fits = hasRoom(cell, following, look);
  if (opens) {
    if (!cell.cell.open) return 'new';
    // Where only the recommendation is left open, the row beside it has ended and the recommendation has not.
    const others = ownColumns(broken).filter((own) => own !== column);
    if (others.length > 0 && others.every((own) => above.cells[own]?.cell.open === false)) return 'cut';
    if (next === '') return 'cut';
    if (printed === '' || begins || fits) return 'unclear';
    return beginsSmall.test(next) || !ended.test(printed) ? 'cut' : 'unclear';
  }
  if (next === '') return 'cut';
  if (printed === '') return topped || !isCentred(cell, following) ? 'new' : 'unclear';
  if (printed === next || begins) return 'new';
  if (beginsSmall.test(next)) return ended.test(printed) ? 'unclear' : 'cut';
  return fits ? 'new' : 'unclear';
}

/** Where a merged cell’s words stand: its row is printed on the same page. */
const originOf = (row: PageRow, column: number): PageRow => {
  const place = row.cells[column];
  if (place?.covered !== 'above') return row;
  return { ...row, cells: row.cells.map((one, at) => (at === column ? { ...place, lines: place.cell.lines } : one)) };
};

/**
 * A merged cell may have its words in the middle of its height, so that they come to stand overleaf: then the cell overleaf
 * has as much room below its words as the empty one has on the page before.
 */
function isCentred({ cell }: PageCell, { cell: below, lines }: PageCell): boolean {
  const room = below.bottom - (lines.at(-1)?.y ?? below.bottom);
  return room > 0.8 * (cell.bottom - cell.top);
}
