import type { PhrasingContent, RootContent } from 'mdast';

/** Blocks as one line of text, for a table cell: paragraphs one after the other, list items with their marks. */
export function flattenBlocks(blocks: readonly RootContent[]): PhrasingContent[] {
  // Copies: later steps join neighbouring texts in place, and must not change the blocks as well.
  return structuredClone(flatten(blocks));
}

function flatten(blocks: readonly RootContent[]): PhrasingContent[] {
  return joinWithSpaces(blocks.map((block) => flattenBlock(block)).filter((line) => line.length > 0));
}

function flattenBlock(block: RootContent): PhrasingContent[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap((child): PhrasingContent[] => (child.type === 'break' ? [space] : [child]));
    case 'list':
      return joinWithSpaces(
        block.children.map((item, index): PhrasingContent[] => {
          const mark = block.ordered ? `${(block.start ?? 1) + index}.` : '•';
          return [{ type: 'text', value: `${mark} ` }, ...flatten(item.children)];
        }),
      );
    case 'table':
      return joinWithSpaces(
        block.children.flatMap((row) => row.children.map((cell) => cell.children)).filter((cell) => cell.length > 0),
      );
    case 'blockquote':
      return flatten(block.children);
    default:
      return 'children' in block || 'value' in block ? [block as PhrasingContent] : [];
  }
}

const space: PhrasingContent = { type: 'text', value: ' ' };

function joinWithSpaces(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [space, ...line]));
}
