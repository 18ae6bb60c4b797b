import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** The plain text of a node. A line that is broken ends a word: without its break “JS” and “DOB” would be one. */
export function textOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Nodes[]).map(textOf).join('') : toString(node);
}
