import type { Heading, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import { makeHeading, makeParagraph } from '../make-blocks.ts';
import { tableCell } from './convert-table.ts';
import { dropStruck, findStruck } from './drop-struck.ts';
import { foldLists } from './fold-lists.ts';
import { listTypedBullets } from './list-typed-bullets.ts';
import { mergeHeaderRows } from './merge-header-rows.ts';
import { takeMark } from './take-mark.ts';
import { tidyList } from './tidy-list.ts';
import { footnoteMarks } from './with-footnotes.ts';

/**
 * Makes one kind of tree of whatever a reader found: printed numbers are the list’s numbers, lists that go on after a
 * paragraph or a sub-list are one list again, headings are plain, bullets typed as text and frames round text are gone.
 */
export function tidyTree(tree: Root): Root {
  return {
    type: 'root',
    children: foldLists(tree.children.flatMap(tidyBlock).map(headBoldLine).flatMap(listNumberedHeading)),
  };
}

/** The same for the blocks of an item or a cell. */
export function tidyBlocks(blocks: readonly RootContent[]): RootContent[] {
  return foldLists(blocks.flatMap(tidyBlock));
}

function tidyBlock(block: RootContent): RootContent[] {
  switch (block.type) {
    case 'paragraph': {
      const paragraph = { ...block, children: trimEnds(withPrintedNumber(block)) };
      return toString(paragraph).trim() === '' ? [] : listTypedBullets(paragraph);
    }
    case 'heading': {
      if (findStruck([block]).length > 0) return tidyStruckHeading(block);
      const text = joinSpaces(`${takeMark(block)?.printed ?? ''} ${toString(block)}`);
      return text === '' ? [] : [{ ...block, children: [{ type: 'text', value: text }, ...footnoteMarks(block)] }];
    }
    case 'list':
      return tidyList(block);
    case 'blockquote':
    case 'footnoteDefinition':
      return [{ ...block, children: tidyBlocks(block.children) as typeof block.children }];
    case 'table':
      return tidyTable(block);
    default:
      return [block];
  }
}

/** A heading that is struck out is none, and one that is struck out in part keeps showing which part. */
function tidyStruckHeading(heading: Heading): RootContent[] {
  const children = trimEnds(withPrintedNumber(heading));
  const isLive = toString(dropStruck([{ ...heading, children }])).trim() !== '';
  return [isLive ? { ...heading, children } : { type: 'paragraph', children }];
}

function tidyTable(table: Table): RootContent[] {
  const rows = table.children.map((row) => ({
    ...row,
    children: row.children.map((cell) => {
      if (cell.data?.covered !== undefined) return cell;
      return tableCell(tidyBlocks(cell.data?.blocks ?? [{ type: 'paragraph', children: cell.children }]));
    }),
  }));
  const cells = rows.flatMap((row) => row.children);
  if (cells.every((cell) => toString(cell).trim() === '')) return [];
  const isFrame = rows.every((row) => row.children.length === 1);
  return isFrame ? cells.flatMap((cell) => cell.data?.blocks ?? []) : [mergeHeaderRows({ ...table, children: rows })];
}

/** A line that is bold as a whole is a heading that nobody gave a style. */
function headBoldLine(block: RootContent): RootContent {
  const only = block.type === 'paragraph' && block.children.length === 1 ? block.children[0] : undefined;
  const inner = only?.type === 'emphasis' && only.children.length === 1 ? only.children[0] : only;
  if (inner?.type !== 'strong' || inner.children.some((child) => child.type === 'break')) return block;
  if (findStruck([inner]).length > 0) return block;
  const text = joinSpaces(toString(inner));
  if (text.length > 160 || /[.;,!]$|:\s\S|\d{5}|\S@\S/.test(text)) return block;
  return makeHeading(3, text);
}

/** A numbered line that ends with a colon is a paragraph, whatever style it got: 6. Additional activity includes: */
function listNumberedHeading(block: RootContent): RootContent[] {
  const [, number, text] = (block.type === 'heading' && /^(\d{1,3})\. (.*:)$/.exec(toString(block))) || [];
  if (number === undefined || text === undefined) return [block];
  return [
    {
      type: 'list',
      ordered: true,
      start: Number(number),
      spread: false,
      children: [{ type: 'listItem', spread: false, children: [makeParagraph(text)] }],
    },
  ];
}

function withPrintedNumber(paragraph: Paragraph | Heading): PhrasingContent[] {
  const mark = takeMark(paragraph);
  return mark === undefined ? paragraph.children : [{ type: 'text', value: `${mark.printed} ` }, ...paragraph.children];
}

function trimEnds(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child, index): PhrasingContent[] => {
    if (child.type !== 'text') return [child];
    const value = child.value.replace(/[ \t\u00A0]+/g, ' ').replace(/ ?\n ?/g, '\n');
    const start = index === 0 ? value.trimStart() : value;
    return breakShortLines(index === children.length - 1 ? start.trimEnd() : start);
  });
}

/** Lines that end long before the margin were lines of their own: 4 Good, 23 Adequate. Others are one sentence. */
function breakShortLines(text: string): PhrasingContent[] {
  const lines = text.split('\n');
  return lines.flatMap((value, index): PhrasingContent[] => {
    const next = lines[index + 1];
    if (next === undefined) return [{ type: 'text', value }];
    const isLine = value.length < 60 && /^[\p{Lu}\d]/u.test(next);
    return isLine ? [{ type: 'text', value }, { type: 'break' }] : [{ type: 'text', value: `${value} ` }];
  });
}
