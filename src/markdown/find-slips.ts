import type { Nodes, Root } from 'mdast';
import { findLinkSlips } from './find-link-slips.ts';
import { findParagraphSlips } from './find-paragraph-slips.ts';
import { findTableSlips } from './find-table-slips.ts';

/** Something that Markdown reads otherwise than it was meant, so that words would be lost. Lines are lines of the body, from 1. */
export type Slip = { readonly rule: string; readonly line: number; readonly column: number; readonly message: string };

/** Finds what in a body would be lost or published as signs. `source` is the text that the tree was parsed from. */
export function findSlips(tree: Root, source: string): Slip[] {
  const lines = source.split('\n');
  const slips: Slip[] = [];
  const visit = (node: Nodes): void => {
    slips.push(...findTableSlips(node, lines), ...findParagraphSlips(node, lines), ...findLinkSlips(node, source));
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return slips;
}
