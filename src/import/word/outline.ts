import type { ListItem, RootContent } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import { plainText } from './plain-text.ts';

/** One line of a document read from top to bottom, lists opened up. */
export type OutlineLine = {
  readonly text: string;
  readonly kind: 'heading' | 'paragraph' | 'numbered' | 'bullet' | 'table';
  /** The number of a numbered item. */
  readonly number?: number;
  /** How deep in lists it stands. */
  readonly depth: number;
};

/** A document’s headings, paragraphs and list items as lines in printed order; a table is one line. */
export function outline(blocks: readonly RootContent[]): OutlineLine[] {
  return blocks.flatMap((block) => linesOf(block, 0));
}

/** Those lines’ words, one line each. */
export const outlineText = (blocks: readonly RootContent[]): string =>
  outline(blocks)
    .map(({ text }) => text)
    .join('\n');

function linesOf(block: RootContent, depth: number): OutlineLine[] {
  const text = joinSpaces(plainText(block));
  switch (block.type) {
    case 'heading':
      return [{ text, kind: 'heading', depth }];
    case 'paragraph':
      return [{ text, kind: 'paragraph', depth }];
    case 'table':
      return [
        {
          text: block.children.map((row) => row.children.map((cell) => plainText(cell)).join(' | ')).join('\n'),
          kind: 'table',
          depth,
        },
      ];
    case 'list':
      return block.children.flatMap((item, position) =>
        itemLines(item, block.ordered ? (block.start ?? 1) + position : undefined, depth),
      );
    case 'blockquote':
      return block.children.flatMap((child) => linesOf(child, depth));
    default:
      return [];
  }
}

function itemLines(item: ListItem, number: number | undefined, depth: number): OutlineLine[] {
  const [first, ...rest] = item.children;
  const head: OutlineLine = {
    text: first?.type === 'paragraph' ? joinSpaces(plainText(first)) : '',
    kind: number === undefined ? 'bullet' : 'numbered',
    ...(number === undefined ? {} : { number }),
    depth,
  };
  const below = (first?.type === 'paragraph' ? rest : item.children).flatMap((child) => linesOf(child, depth + 1));
  return head.text === '' ? below : [head, ...below];
}
