import type { Nodes, Root, RootContent } from 'mdast';
import type { Options } from 'remark-rehype';

type Handlers = NonNullable<Options['handlers']>;

/**
 * Puts the blocks of a tree into one node, which `enclosedHandlers` takes them out of again. Before anything else
 * remark-rehype looks through every node for definitions, which takes half of its time; so it sees one. A tree that
 * defines a link or a footnote is left as it is.
 */
export const encloseBlocks = (tree: Root): Root =>
  defines(tree) ? tree : { type: 'root', children: [{ type: 'enclosed', blocks: tree.children } as never] };

const defines = (node: Nodes): boolean =>
  node.type === 'definition' ||
  node.type === 'footnoteDefinition' ||
  ('children' in node && node.children.some(defines));

const takeOut: NonNullable<Handlers['root']> = (state, { blocks }: { blocks: RootContent[] }) =>
  state.all({ type: 'root', children: blocks });

/** How remark-rehype reads a tree that `encloseBlocks` has made. */
export const enclosedHandlers = { enclosed: takeOut } as Handlers;
