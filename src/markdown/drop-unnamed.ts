import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { definitionsIn } from './definitions-in.ts';

/** Takes out of a tree the footnotes and addresses of links that nothing names, or only a footnote that nothing names. */
export function dropUnnamed(tree: Root): void {
  const footnotes = new Map<string, FootnoteDefinition>();
  visitParents(tree, 'footnoteDefinition', (node) => {
    if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node);
  });
  const named = new Set<string>();
  const collect = (node: Nodes): void => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(`address ${node.identifier}`);
    if (node.type === 'footnoteReference' && !named.has(`footnote ${node.identifier}`)) {
      named.add(`footnote ${node.identifier}`);
      // What a footnote names counts once something names the footnote.
      footnotes.get(node.identifier)?.children.forEach(collect);
    }
    if ('children' in node && node.type !== 'footnoteDefinition') node.children.forEach(collect);
  };
  collect(tree);
  visitParents(tree, ['definition', 'footnoteDefinition'], (node, ancestors) => {
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return undefined;
    const siblings: Nodes[] = ancestors.at(-1)?.children ?? [];
    if (named.has(`${node.type === 'definition' ? 'address' : 'footnote'} ${node.identifier}`)) return undefined;
    const place = siblings.indexOf(node);
    siblings.splice(place, 1, ...('children' in node ? definitionsIn(node.children) : []));
    return [SKIP, place];
  });
}
