import type { Heading, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { emailAddress } from './email-address.ts';

/**
 * Writes blocks as the Markdown of an evidence file: headings begin at `top`, tables are GFM tables, and a table whose
 * cells hold lists or tables becomes a record a row, because no Markdown table can hold them.
 */
export function formatBody(blocks: readonly RootContent[], top: 2 | 3 = 2): string {
  const tree: Root = {
    type: 'root',
    children: quoteAddresses(
      levelHeadings(
        blocks.flatMap((block) => prepare(block)),
        top,
      ),
    ),
  };
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
    unsafe: [{ atBreak: true, character: '|' }],
  })
  .freeze();

function prepare(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'table':
      return isSimple(block) ? [block] : recordsOf(block);
    case 'list':
      return [{ ...block, spread: false, children: block.children.map(prepareItem) }];
    case 'blockquote':
      return [{ ...block, children: block.children.flatMap((child) => prepare(child)) as typeof block.children }];
    case 'html':
      return [];
    case 'paragraph':
      return [spaceNumbers(block)];
    default:
      return [block];
  }
}

/** A number that runs into its words, like 35.PAs, is one only with a space: the check asks for it. */
function spaceNumbers(paragraph: Paragraph): Paragraph {
  const children = paragraph.children.map((child, index): PhrasingContent => {
    const opens = child.type === 'text' && (index === 0 || paragraph.children[index - 1]?.type === 'break');
    return opens ? { ...child, value: child.value.replace(/^(\s*\d{1,3}[.)])(?=[A-Z“‘])/, '$1 ') } : child;
  });
  return { ...paragraph, children };
}

function prepareItem(item: ListItem): ListItem {
  const children = item.children.flatMap((child) => prepare(child)) as ListItem['children'];
  return { ...item, spread: children.some((child, index) => index > 0 && child.type !== 'list'), children };
}

const address = new RegExp(String.raw`(${emailAddress}|\[cid:[^\]\s]{1,200}\])`, 'u');

/**
 * Markdown makes a link of every e-mail address, and the check refuses such links and what Outlook leaves of a picture;
 * as code they stay the text they are.
 */
function quoteAddresses<T extends Nodes>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === 'text')
      return node.value
        .split(address)
        .flatMap((piece, index) =>
          piece === '' ? [] : [{ type: index % 2 === 0 ? 'text' : 'inlineCode', value: piece } as T],
        );
    return 'children' in node ? [{ ...node, children: quoteAddresses(node.children as Nodes[]) }] : [node];
  });
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
