import type { PhrasingContent, Table } from 'mdast';

/** A table of rows of cells, all as wide as the widest. `contentOf` makes what stands in a cell, also in one that a row lacks. */
export function makeTable<Cell>(
  rows: readonly (readonly Cell[])[],
  contentOf: (cell: Cell | undefined) => PhrasingContent[],
): Table {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    type: 'table',
    children: rows.map((row) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, index) => ({ type: 'tableCell', children: contentOf(row[index]) })),
    })),
  };
}
