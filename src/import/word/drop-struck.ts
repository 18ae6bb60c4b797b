import type { Nodes, RootContent } from 'mdast';
import { joinSpaces } from '../../words/join-spaces.ts';
import { flattenBlocks } from './flatten-blocks.ts';
import { plainText } from './plain-text.ts';

/** The blocks without the words that are struck out, every block and list item in its place, for reading fields from. */
export function dropStruck(blocks: readonly RootContent[]): RootContent[] {
  return blocks.map(withoutStruck);
}

/** The words that are struck out in some blocks, in printed order. */
export function findStruck(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'delete') {
      const text = joinSpaces(plainText(node));
      return text === '' ? [] : [text];
    }
    if (node.type === 'tableCell') return findStruck(node.data?.blocks ?? node.children);
    return 'children' in node ? findStruck(node.children) : [];
  });
}

function withoutStruck<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  if (node.type === 'tableCell' && node.data?.blocks !== undefined) {
    const blocks = dropStruck(node.data.blocks);
    const children = flattenBlocks(blocks);
    const isEmpty = (cell: Nodes) => plainText(cell).trim() === '';
    const struck = !isEmpty(node) && isEmpty({ ...node, children }) ? { struck: true } : {};
    return { ...node, children, data: { ...node.data, blocks, ...struck } };
  }
  const children = node.children.filter(({ type }) => type !== 'delete').map(withoutStruck);
  return { ...node, children: children.map((child, index) => closeGap(child, children[index + 1])) };
}

/** The space before struck-out words goes with them where a sign follows: “plans ~~by May~~.” */
function closeGap<T extends Nodes>(node: T, next: Nodes | undefined): T {
  const stands = node.type !== 'text' || next?.type !== 'text' || !/^[.,;:)]/.test(next.value);
  return stands ? node : { ...node, value: node.value.trimEnd() };
}
