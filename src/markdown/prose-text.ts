import type { Nodes } from 'mdast';
import { joinSpaces } from '../words/join-spaces.ts';

/** The words of a block on one line, without the links that only say which lines of enquiry it answers. */
export function proseText(node: Nodes): string {
  return joinSpaces(wordsOf(node));
}

function wordsOf(node: Nodes): string {
  if (node.type === 'link' && node.url.startsWith('#line-')) return '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('children' in node) return (node.children as Nodes[]).map(wordsOf).join('');
  return '';
}
