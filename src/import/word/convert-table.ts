import type { Element } from 'hast';
import type { RootContent, Table, TableCell, TableRow } from 'mdast';
import { flattenBlocks } from './flatten-blocks.ts';

declare module 'mdast' {
  interface TableCellData {
    /** Everything the cell holds, lists and tables included; its children are the same as one line. */
    blocks?: RootContent[];
    /** Set where a merged cell covers this place: the cell to the left or above holds the content. */
    covered?: 'left' | 'above';
    /** Set where all that the cell held is struck out and was left out. */
    struck?: boolean;
  }
}

/** How the HTML within an element is turned into blocks. */
export type BlockReader = {
  readonly all: (node: Element) => RootContent[];
  readonly toFlow: (nodes: RootContent[]) => RootContent[];
};

/** A Word or HTML table as a full grid: merged cells are filled up and marked, cells keep their blocks. */
export function convertTable(reader: BlockReader, table: Element): Table {
  const rows = rowsOf(table);
  const grid: TableCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const blocks = reader.toFlow(reader.all(cell));
      const wide = span(cell, 'colSpan');
      const tall = Math.min(span(cell, 'rowSpan'), rows.length - y);
      for (let down = 0; down < tall; down += 1) {
        for (let across = 0; across < wide; across += 1) {
          const line = grid[y + down];
          if (line !== undefined)
            line[x + across] = down + across === 0 ? tableCell(blocks) : coveredCell(across > 0 ? 'left' : 'above');
        }
      }
      x += wide;
    }
  });
  const width = Math.max(1, ...grid.map((row) => row.length));
  const children = grid.map((row): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, x) => row[x] ?? tableCell([])),
  }));
  return { type: 'table', align: Array.from({ length: width }, () => null), children };
}

/** A cell that holds these blocks. */
export function tableCell(blocks: RootContent[]): TableCell {
  return { type: 'tableCell', children: flattenBlocks(blocks), data: { blocks } };
}

const coveredCell = (covered: 'left' | 'above'): TableCell => ({
  type: 'tableCell',
  children: [],
  data: { blocks: [], covered },
});

// Merged cells beyond any real table would only waste memory.
const span = (cell: Element, name: 'colSpan' | 'rowSpan') =>
  Math.min(Math.max(Number(cell.properties[name] ?? 1) || 1, 1), 200);

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  );
}
