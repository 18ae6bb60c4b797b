import type { Definition, FootnoteDefinition, Nodes } from 'mdast';

/** The outermost footnotes and addresses of links that stand in blocks: whatever else of the text may name them. */
export function definitionsIn(nodes: readonly Nodes[]): (Definition | FootnoteDefinition)[] {
  return nodes.flatMap((node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return [node];
    return 'children' in node ? definitionsIn(node.children) : [];
  });
}
