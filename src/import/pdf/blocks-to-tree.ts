import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import type { Block } from './block.ts';
import { nameNotes, type Note } from './find-note.ts';
import type { TextLink } from './find-links.ts';
import { inlineContent } from './inline-content.ts';
import { makeTable } from '../make-table.ts';
import { notesAtEnd } from './notes-at-end.ts';
import { pageMark } from './page-mark.ts';

/** What the text of a block may refer to. */
export type Surroundings = { readonly links: readonly TextLink[]; readonly notes: readonly Note[] };

type OpenItem = { readonly block: Block; readonly item: ListItem; readonly list: List };

/**
 * The text of a PDF as a Markdown tree. Where a page begins and below each heading the printed page stands in brackets, unless
 * its pages are not to be told.
 */
export function blocksToTree(blocks: readonly Block[], links: readonly TextLink[], paged = true): RootContent[] {
  const around = { links, notes: nameNotes(blocks) };
  const styles = headingStyles(blocks);
  const root: RootContent[] = [];
  const open: OpenItem[] = [];
  let marked = 0;
  let fresh = false;
  for (const block of blocks) {
    if (block.kind === 'footnote') continue;
    if (block.kind === 'heading') {
      open.length = 0;
      root.push({ type: 'heading', depth: depthOf(block, styles), children: inlineContent(block, around) });
      fresh = true;
    } else if (block.kind === 'table') {
      open.length = 0;
      root.push(tableOf(block, around));
    } else {
      // The first page is all headings; one mark is enough for it.
      const cite = paged && (block.page !== marked || (fresh && block.page > 1));
      addText(root, open, block, [...inlineContent(block, around), ...(cite ? pageMark(block.page) : [])]);
      fresh = false;
      marked = block.page;
    }
  }
  return [...root, ...notesAtEnd(blocks, around)];
}

function addText(root: RootContent[], open: OpenItem[], block: Block, children: PhrasingContent[]): void {
  const paragraph: BlockContent = { type: 'paragraph', children };
  while (open.length > 0 && !belongsIn(block, open.at(-1) as OpenItem)) open.pop();
  const parent = open.at(-1);
  if (block.kind === 'paragraph') {
    if (parent === undefined) root.push(paragraph);
    else parent.item.children.push(paragraph);
    return;
  }
  const siblings: RootContent[] = parent?.item.children ?? root;
  const list = continuedList(siblings.at(-1), block) ?? startList(siblings, block);
  const item: ListItem = { type: 'listItem', spread: false, children: [paragraph] };
  list.children.push(item);
  open.push({ block, item, list });
}

/** A block belongs in an open item when it stands where the item’s text stands, or further in. */
function belongsIn(block: Block, { block: item, item: { children } }: OpenItem): boolean {
  if (block.box !== item.box) return false;
  // The next number goes on with the list, though a page may set it further in; a list within an item begins anew.
  const isNext = isNumber(item) && isNumber(block) && Number(block.marker) === Number(item.marker) + 1;
  if (isNext && !children.some((child) => child.type === 'list' && child.ordered === true)) return false;
  if (block.kind === 'paragraph') return block.x > item.x + 5 && block.x >= item.textX - 5;
  return block.x > item.x + 6;
}

/** Markdown numbers a list on by itself, so only the very next number may join it. */
function continuedList(last: RootContent | undefined, block: Block): List | undefined {
  if (last?.type !== 'list') return undefined;
  const ordered = isNumber(block);
  if (last.ordered !== ordered) return undefined;
  return !ordered || (last.start ?? 1) + last.children.length === Number(block.marker) ? last : undefined;
}

function startList(siblings: RootContent[], block: Block): List {
  const ordered = isNumber(block);
  const list: List = {
    type: 'list',
    ordered,
    ...(ordered ? { start: Number(block.marker) } : {}),
    spread: false,
    children: [],
  };
  siblings.push(list);
  return list;
}

const isNumber = (block: Block) => block.kind === 'numbered' && /^\d+$/.test(block.marker ?? '');

function tableOf(block: Block, around: Surroundings): Table {
  const rows = block.rows ?? [];
  // Markdown tables begin with a header; a table that prints none gets an empty one.
  return makeTable(block.headed === true ? rows : [[], ...rows], (text = '') =>
    inlineContent({ ...block, text: text.replace(/\n/g, ' ') }, around),
  );
}

type Style = { readonly size: number; readonly bold: boolean };

/** The styles of a document’s headings, the largest first. */
function headingStyles(blocks: readonly Block[]): Style[] {
  const styles: Style[] = [];
  for (const { kind, size, bold } of blocks) {
    if (kind === 'heading' && !styles.some((style) => isStyle(style, { size, bold }))) styles.push({ size, bold });
  }
  return styles.sort((a, b) => b.size - a.size || Number(b.bold) - Number(a.bold));
}

const isStyle = (a: Style, b: Style) => Math.abs(a.size - b.size) < 0.6 && a.bold === b.bold;

function depthOf(block: Block, styles: readonly Style[]): 1 | 2 | 3 | 4 | 5 | 6 {
  const rank = styles.findIndex((style) => isStyle(style, block));
  return Math.min(6, rank + 1) as 1 | 2 | 3 | 4 | 5 | 6;
}
