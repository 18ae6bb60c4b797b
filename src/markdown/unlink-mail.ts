import type { Link, Nodes, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

/**
 * Makes each e-mail address that stands bare in the text plain text again: nobody wrote a link, pages lead to no
 * address of that kind, and whether it may be published is for a disclosure warning to ask.
 */
export function unlinkMail(tree: Root): void {
  visitParents(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    const children = node.children as Nodes[];
    children.forEach((child, place) => {
      if (child.type === 'link' && isBareAddress(child)) children[place] = child.children[0] as Nodes;
    });
  });
}

function isBareAddress({ url, children }: Link): boolean {
  const [only, ...more] = children;
  return only?.type === 'text' && more.length === 0 && url === `mailto:${only.value}`;
}
