import type { Root } from 'mdast';
import { parseTree } from './parse-tree.ts';
import { collectBody, type BodyParts } from './collect-body.ts';
import { renderBody } from './render-body.ts';
import { unlinkMail } from './unlink-mail.ts';

/** What a Markdown body holds, and its HTML. */
export type Body = BodyParts & {
  /** The Markdown it was parsed from, and the line of the file it begins on. */
  readonly source: { readonly text: string; readonly firstLine: number };
  /** Sanitised HTML. The address of the nth link is evidence-link:n until a page resolves it. Empty where no HTML was asked for. */
  readonly html: string;
};

/**
 * Parses a Markdown body once and takes everything from that one tree. `firstLine` is the body’s first line in its file;
 * `change` is handed the tree first and may change it.
 */
export function parseBody(text: string, firstLine: number, html: boolean, change?: (tree: Root) => void): Body {
  const tree = parseTree(text);
  if (text.includes('@')) unlinkMail(tree);
  change?.(tree);
  const parts = collectBody(tree, text, firstLine);
  return { ...parts, source: { text, firstLine }, html: html ? renderBody(tree) : '' };
}
