import type { Nodes } from 'mdast';

/** The words of a node, its line breaks as `lineBreak`. */
export function plainText(node: Nodes, lineBreak = ' '): string {
  if (node.type === 'break') return lineBreak;
  if ('children' in node) return node.children.map((child) => plainText(child, lineBreak)).join('');
  return 'value' in node ? node.value : '';
}
