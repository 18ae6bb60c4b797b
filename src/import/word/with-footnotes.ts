import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';

/** The blocks without footnotes, and the footnotes by their name. */
export function takeFootnotes(blocks: readonly RootContent[]): {
  readonly blocks: RootContent[];
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
} {
  const footnotes = blocks.filter((block): block is FootnoteDefinition => block.type === 'footnoteDefinition');
  return {
    blocks: blocks.filter((block) => block.type !== 'footnoteDefinition'),
    footnotes: new Map(footnotes.map((note) => [note.identifier, note])),
  };
}

/** The footnotes that a part of a document refers to, in the order they were printed. */
export function footnotesOf(
  blocks: readonly RootContent[],
  footnotes: ReadonlyMap<string, FootnoteDefinition>,
): FootnoteDefinition[] {
  const used = new Set(blocks.flatMap(referencesIn));
  return [...footnotes.values()].filter(({ identifier }) => used.has(identifier));
}

function referencesIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier];
  return 'children' in node ? node.children.flatMap((child) => referencesIn(child)) : [];
}
