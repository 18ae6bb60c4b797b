import type { Definition, Nodes, Root } from 'mdast';
import { makeParagraph } from '../make-blocks.ts';

/**
 * A tree whose links hold their addresses themselves, because its parts become files of their own, and pictures go; a definition that no
 * link names, like a remark that begins with [Source]:, is the text that it was typed as.
 */
export function resolveReferences(tree: Root): Root {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if ('children' in node) node.children.forEach(collect);
  };
  collect(tree);
  if (definitions.size === 0) return tree;
  const resolve = (node: Nodes): Nodes[] => {
    if (node.type === 'definition')
      return used.has(node.identifier) && definitions.get(node.identifier) === node ? [] : [asTyped(node)];
    if (node.type === 'imageReference') return [];
    if (!('children' in node)) return [node];
    const children = node.children.flatMap(resolve) as never[];
    const url = node.type === 'linkReference' ? definitions.get(node.identifier)?.url : undefined;
    return [url === undefined ? { ...node, children } : { type: 'link', url, children }];
  };
  return { ...tree, children: tree.children.flatMap(resolve) as Root['children'] };
}

function asTyped({ label, identifier, url, title }: Definition): Nodes {
  const words = [`[${label ?? identifier}]:`, url, ...(title ? [`“${title}”`] : [])].join(' ');
  return makeParagraph(words);
}
