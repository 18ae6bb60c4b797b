import type { FootnoteDefinition, FootnoteReference, Nodes, RootContent } from 'mdast';

/** The blocks without footnotes, and the footnotes. */
export function takeFootnotes(blocks: readonly RootContent[]): {
  readonly blocks: RootContent[];
  readonly footnotes: readonly FootnoteDefinition[];
} {
  return {
    blocks: blocks.filter((block) => block.type !== 'footnoteDefinition'),
    footnotes: blocks.filter((block) => block.type === 'footnoteDefinition'),
  };
}

/** The footnotes that a part of a document refers to, in the order they were printed. */
export function footnotesOf(
  blocks: readonly RootContent[],
  footnotes: readonly FootnoteDefinition[],
): FootnoteDefinition[] {
  const used = new Set(blocks.flatMap(footnoteMarks).map(({ identifier }) => identifier));
  return footnotes.filter(({ identifier }) => used.has(identifier));
}

/** The marks of footnotes in a node. */
export function footnoteMarks(node: Nodes): FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node];
  return 'children' in node ? node.children.flatMap((child) => footnoteMarks(child)) : [];
}
