import type { Nodes, Root } from 'mdast';
import { findBoldSlips } from './find-bold-slips.ts';
import { findFootnoteSlips } from './find-footnote-slips.ts';
import { findLinkSlips } from './find-link-slips.ts';
import { findListSlips } from './find-list-slips.ts';
import { findLostPictures } from './find-lost-pictures.ts';
import { findNoteSlips } from './find-note-slips.ts';
import { findParagraphSlips } from './find-paragraph-slips.ts';
import { findTableSlips } from './find-table-slips.ts';
import { findUnclosed } from './find-unclosed.ts';
import { findWordRemains } from './find-word-remains.ts';

/** Something that Markdown reads otherwise than it was meant, so that words would be lost. Lines are lines of the body, from 1. */
export type Slip = {
  readonly rule: string;
  /** Left out where it is an error. */
  readonly severity?: 'warning';
  readonly line: number;
  readonly column: number;
  readonly message: string;
};

/** Finds what in a body would be lost or published as signs. `source` is the text that the tree was parsed from. */
export function findSlips(tree: Root, source: string): Slip[] {
  const lines = source.split('\n');
  const slips: Slip[] = [...findFootnoteSlips(tree, source), ...findBoldSlips(tree, source)];
  const visit = (node: Nodes): void => {
    slips.push(
      ...findUnclosed(node, lines, source),
      ...findTableSlips(node, lines),
      ...findParagraphSlips(node, lines),
      ...findListSlips(node, lines),
      ...findNoteSlips(node, lines),
      ...findLinkSlips(node, source),
      ...findLostPictures(node, source),
      ...findWordRemains(node, source),
    );
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return slips;
}
