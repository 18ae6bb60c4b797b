import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import { makeHeading } from '../make-blocks.ts';

/** Numbered headings that were read as lists of one short item (1. Summary) as headings. */
export function headNumberedLines(blocks: readonly RootContent[]): RootContent[] {
  return blocks.map((block, index) => {
    if (
      block.type !== 'list' ||
      !block.ordered ||
      block.children.length !== 1 ||
      block.children[0]?.children.length !== 1
    )
      return block;
    const text = joinSpaces(toString(block));
    const next = blocks[index + 1];
    const isHeading =
      text.length <= 80 && !/[.;:,?!]$/.test(text) && (next?.type === 'paragraph' || next?.type === 'table');
    return isHeading ? makeHeading(4, `${block.start ?? 1}. ${text}`) : block;
  });
}
