import type { Nodes } from 'mdast';

/** The words of a block on one line, without the links that only say which lines of enquiry it answers. */
export function proseText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Nodes): string {
  if (node.type === 'link' && node.url.startsWith('#line-')) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('children' in node) return (node.children as Nodes[]).map(wordsOf).join('');
  return '';
}
