import type { RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { partHeading } from './part-heading.ts';

/**
 * Lays out the tables that frame an assessment as one run of blocks. A table with the parts as columns (summary, detail,
 * documents …) and a section a row is read row by row, each cell under its column’s heading. Other tables stay tables.
 */
export function flattenTables(blocks: readonly RootContent[]): RootContent[] {
  return blocks.flatMap((block): RootContent[] => {
    if (block.type !== 'table') return [block];
    const columns = columnsOf(block);
    if (columns !== undefined) return flattenTables(rowsAsSections(block, columns));
    return isFrame(block) ? flattenTables(cellsOf(block)) : [block];
  });
}

const cellsOf = (table: Table) =>
  table.children.flatMap((row) => row.children.flatMap((cell) => cell.data?.blocks ?? []));

function isFrame(table: Table): boolean {
  return table.children.some((row) =>
    row.children.some((cell) =>
      (cell.data?.blocks ?? []).some((block) => block.type !== 'table' && partHeading(toString(block)) !== undefined),
    ),
  );
}

function columnsOf(table: Table): readonly string[] | undefined {
  const [header, ...rows] = table.children;
  if (header === undefined || rows.length === 0) return undefined;
  const titles = header.children.map((cell) => toString(cell).trim());
  const parts = new Set(
    titles
      .map((title) => partHeading(title)?.part)
      .filter((part) => part === 'summary' || part === 'detail' || part === 'documents' || part === 'performance'),
  );
  return parts.size >= 2 ? titles : undefined;
}

function rowsAsSections(table: Table, titles: readonly string[]): RootContent[] {
  return table.children.slice(1).flatMap((row) =>
    row.children.flatMap((cell, index): RootContent[] => {
      const blocks = cell.data?.blocks ?? [];
      const title = titles[index] ?? '';
      const isPart = partHeading(title) !== undefined;
      if (!isPart && blocks.length === 0) return [];
      return isPart ? [{ type: 'paragraph', children: [{ type: 'text', value: title }] }, ...blocks] : blocks;
    }),
  );
}
