import type { RootContent, Table, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { makeParagraph } from '../make-blocks.ts';
import { partHeading, type PartName } from './part-heading.ts';

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
  const [header, ...rows] = table.children.map((row) => row.children.map(headedBy));
  if (rows.flat().some((part) => part !== undefined)) return true;
  return (header ?? []).some((part) => part !== undefined) && !hasColumnTitles(table);
}

/** The part that a cell heads, where one of its blocks is the part’s heading. */
const headedBy = ({ data }: TableCell): PartName | undefined =>
  (data?.blocks ?? [])
    .map((block) => (block.type === 'table' ? undefined : partHeading(toString(block))?.part))
    .find(Boolean);

/** Whether a first row with a part’s name is one of column titles, like Team, Lead and Notes: short words, and not all of them parts. */
function hasColumnTitles({ children: [header, ...rows] }: Table): boolean {
  const cells = header?.children ?? [];
  const isTitle = (cell: TableCell) => (cell.data?.blocks ?? []).length <= 1 && toString(cell).trim().length <= 40;
  const isOther = (cell: TableCell) => toString(cell).trim() !== '' && headedBy(cell) === undefined;
  // Owner beside initials is a label in a frame of two columns.
  const isLabel = cells.length === 2 && cells[0] !== undefined && headedBy(cells[0]) === 'owners';
  return rows.length > 0 && !isLabel && cells.every(isTitle) && cells.some(isOther);
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
      return isPart ? [makeParagraph(title), ...blocks] : blocks;
    }),
  );
}
