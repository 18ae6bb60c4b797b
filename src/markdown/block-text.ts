import type { Nodes } from 'mdast';
import { textOf } from './text-of.ts';

/** The plain text of blocks, one line for each paragraph, heading, list item or table row. */
export function blockText(nodes: readonly Nodes[]): string {
  return nodes.flatMap(linesOf).join('\n');
}

function linesOf(node: Nodes): string[] {
  switch (node.type) {
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
    case 'footnoteDefinition':
      return (node.children as Nodes[]).flatMap(linesOf);
    case 'tableRow':
      return [node.children.map(textOf).join(' | ')];
    case 'html':
    case 'definition':
      return [];
    default:
      return [textOf(node)];
  }
}
