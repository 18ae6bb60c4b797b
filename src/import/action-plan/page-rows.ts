import type { TableRow } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import type { CellLine, RuledCell, RuledTable } from '../pdf/page.ts';
import { cellToTree, wordsOf, type CellLook } from '../pdf/cell-to-tree.ts';
import { tableCell } from '../word/convert-table.ts';

declare module 'mdast' {
  interface TableRowData {
    /** The page of a PDF it is printed on. */
    page?: number;
    /** Set where nothing says for certain what the row belongs to; `below` says it of those that go on under it as well. */
    unclear?: 'row' | 'below';
  }
}

/** A place in a row: the cell of the page that stands there, its words on this and later pages, and what covers it. */
export type PageCell = {
  readonly cell: RuledCell;
  readonly lines: readonly CellLine[];
  readonly covered?: 'left' | 'above';
};

/** A row of a ruled table as it stands on its page, all places filled. */
export type PageRow = {
  readonly page: number;
  readonly cells: readonly PageCell[];
  readonly unclear?: 'row' | 'below';
};

/** The rows of a ruled table; a merged cell covers its other places. */
export function pageRows({ rows, columns, cells }: RuledTable, page: number): PageRow[] {
  const grid: PageCell[][] = rows.slice(1).map(() => []);
  for (const cell of cells) {
    for (let down = 0; down < cell.tall; down += 1) {
      for (let across = 0; across < cell.wide; across += 1) {
        const covered = across > 0 ? ('left' as const) : down > 0 ? ('above' as const) : undefined;
        const row = grid[cell.row + down];
        if (row !== undefined)
          row[cell.column + across] = {
            cell,
            lines: covered === undefined ? cell.lines : [],
            ...(covered === undefined ? {} : { covered }),
          };
      }
    }
  }
  return grid.filter((row) => row.length === columns.length - 1).map((row) => ({ page, cells: row }));
}

/** The words at a place of a row on one line. */
export const textAt = ({ cells }: PageRow, column: number | undefined): string =>
  column === undefined ? '' : joinSpaces((cells[column]?.lines ?? []).map(wordsOf).join(' '));

/** The words of a row, to compare it by. */
export const rowWords = (row: PageRow): string =>
  row.cells.map((_, column) => textAt(row, column).toLowerCase()).join('|');

/** A row as that of a table in Word, with its page. */
export function toTableRow({ cells, page, unclear }: PageRow, look: CellLook): TableRow {
  return {
    type: 'tableRow',
    children: cells.map(({ cell: { left, right }, lines, covered }) => {
      const made = tableCell(cellToTree({ lines, left, right }, look));
      return covered === undefined ? made : { ...made, data: { ...made.data, covered } };
    }),
    data: { page, ...(unclear === undefined ? {} : { unclear }) },
  };
}
