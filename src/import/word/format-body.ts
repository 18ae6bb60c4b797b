import type { FootnoteDefinition, Heading, ListItem, Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { makeHeading } from '../make-blocks.ts';
import { tableCell } from './convert-table.ts';
import { listTypedBullets } from './list-typed-bullets.ts';
import { pairFootnotes } from './pair-footnotes.ts';
import { prepareLine, quoteAddresses } from './prepare-line.ts';

/**
 * Writes blocks as the Markdown of an evidence file: headings begin at `top`, tables are GFM tables, and a table whose
 * cells hold lists or tables becomes a record a row, because no Markdown table can hold them.
 */
export const formatBody = (blocks: readonly RootContent[], top: 2 | 3 = 2): string => write(lay(blocks, top));

/** Writes the parts of an item below their titles, and the footnotes that they refer to at the end. */
export const formatParts = (
  parts: readonly (readonly [string, readonly RootContent[]])[],
  notes: readonly FootnoteDefinition[],
): string =>
  write([
    ...parts.flatMap(([title, blocks]): RootContent[] => [makeHeading(2, title), ...lay(blocks, 3)]),
    ...notes.flatMap(prepare),
  ]);

const lay = (blocks: readonly RootContent[], top: 2 | 3): RootContent[] =>
  levelHeadings(
    blocks.flatMap((block) => prepare(block)),
    top,
  );

function write(blocks: readonly RootContent[]): string {
  const tree: Root = { type: 'root', children: quoteAddresses(pairFootnotes(blocks)) };
  return writer.stringify(tree).trim();
}

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    rule: '-',
    emphasis: '_',
    fences: true,
    listItemIndent: 'one',
    incrementListMarker: true,
    // A line of text that begins with this sign looks like a row of a table that went wrong.
    unsafe: [
      { atBreak: true, character: '|' },
      // Words in square brackets before a path look like a link that went wrong, and a row of signs like a conflict of git’s.
      { character: ']', after: String.raw` {1,20}\([^\s()]{1,300}\)`, inConstruct: 'phrasing' },
      { atBreak: true, character: '<', after: '<{6}' },
    ],
  })
  .freeze();

function prepare(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'table':
      return isSimple(block) ? [fillUp(block)] : recordsOf(block);
    case 'list':
      return [{ ...block, spread: false, children: block.children.map(prepareItem) }];
    case 'blockquote':
    case 'footnoteDefinition':
      return [{ ...block, children: block.children.flatMap((child) => prepare(child)) as typeof block.children }];
    case 'html':
      return [];
    case 'paragraph':
      return isBlank(block)
        ? []
        : listTypedBullets(block).flatMap((part) => (part.type === 'paragraph' ? [prepareLine(part)] : prepare(part)));
    default:
      return [block];
  }
}

const isBlank = ({ children }: Paragraph) =>
  children.every((child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''));

function prepareItem(item: ListItem): ListItem {
  const children = item.children.flatMap((child) => prepare(child)) as ListItem['children'];
  return { ...item, spread: children.some((child, index) => index > 0 && child.type !== 'list'), children };
}

/** Every row with as many cells as the widest has: the check asks for it. */
function fillUp(table: Table): Table {
  const width = Math.max(...table.children.map(({ children }) => children.length));
  const children = table.children.map((row): TableRow => {
    const missing = Array.from({ length: width - row.children.length }, () => tableCell([]));
    return missing.length === 0 ? row : { ...row, children: [...row.children, ...missing] };
  });
  return { ...table, children };
}

const isPlain = (blocks: readonly RootContent[]) =>
  blocks.every((block) => block.type === 'paragraph' || block.type === 'heading');
const isSimpleRow = (row: TableRow) => row.children.every((cell) => isPlain(cell.data?.blocks ?? []));
const isSimple = (table: Table) => table.children.every(isSimpleRow);

function recordsOf(table: Table): RootContent[] {
  const [header, ...rows] = table.children;
  if (header === undefined) return [];
  // A row that stands alone, or that holds lists itself, is no row of titles.
  if (rows.length === 0 || !isSimpleRow(header)) return table.children.flatMap((row) => recordOf(row, []));
  const titles = header.children.map((cell) => toString(cell).trim());
  // What no row has anything below would be lost: it may be no title.
  const isUsed = (column: number) => rows.some((row) => blocksAt(row, column).length > 0);
  const unused = { ...header, children: header.children.filter((_, column) => !isUsed(column)) };
  return [...recordOf(unused, []), ...rows.flatMap((row) => recordOf(row, titles))];
}

function recordOf(row: TableRow, titles: readonly string[]): RootContent[] {
  return row.children.flatMap((_, index): RootContent[] => {
    const blocks = blocksAt(row, index);
    if (blocks.length === 0) return [];
    const title = titles[index] ?? '';
    const label: RootContent[] =
      title === ''
        ? []
        : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }];
    return [...label, ...blocks];
  });
}

const blocksAt = (row: TableRow, column: number): RootContent[] =>
  (row.children[column]?.data?.blocks ?? []).flatMap((block) => prepare(block));

/** Headings as a tree without gaps that begins at `top`, whatever levels the source used. */
function levelHeadings(blocks: readonly RootContent[], top: number): RootContent[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while ((open.at(-1) ?? 0) >= block.depth) open.pop();
    open.push(block.depth);
    return { ...block, depth: Math.min(6, top + open.length - 1) as Heading['depth'] };
  });
}
