import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { findInText } from './find-in-text.ts';
import type { Slip } from './find-slips.ts';

const mark = /(?<!\\)\[\^[^\][\s]{1,60}\]/g;

/** Finds footnotes that would be lost, because nothing in the text refers to them, and marks whose note is not there. `source` is the body. */
export function findFootnoteSlips(tree: Root, source: string): Slip[] {
  if (!source.includes('[^')) return [];
  const slips: Slip[] = [];
  const notes: FootnoteDefinition[] = [];
  const marks = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') marks.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
    for (const { match, place } of node.type === 'text' ? findInText(node, source, mark, ['[^']) : []) {
      const [words] = match;
      const message = `There is no footnote for the mark ${words}, so it would be published as text. Add a line that begins with “${words}: ”, or delete the mark.`;
      slips.push({ rule: 'footnote-alone', ...place, message });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  const seen = new Set<string>();
  for (const { identifier, label, position } of notes) {
    const words = `[^${label ?? identifier}]`;
    const message = seen.has(identifier)
      ? `There is a footnote ${words} already, so this one would be lost. Give it another number, in the text too.`
      : `Nothing in the text has the mark ${words}, so this footnote would be lost. Put the mark where the note belongs.`;
    const { line = 1, column = 1 } = position?.start ?? {};
    if (seen.has(identifier) || !marks.has(identifier)) slips.push({ rule: 'footnote-alone', line, column, message });
    seen.add(identifier);
  }
  return slips;
}
