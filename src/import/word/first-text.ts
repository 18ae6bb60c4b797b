import type { Parents, RootContent, Text } from 'mdast';

/** The first text inside a block. */
export function firstText(node: Parents | RootContent): Text | undefined {
  if (node.type === 'text') return node;
  const child = 'children' in node ? node.children[0] : undefined;
  return child === undefined ? undefined : firstText(child);
}
