import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { footnoteAsText, printedMark } from './footnote-as-text.ts';
import { footnoteMarks } from './with-footnotes.ts';

/**
 * Blocks in which every footnote has its mark and every mark its footnote. What has lost the other becomes text with a
 * raised number, as it is printed: Markdown would drop the one and show the other as signs.
 */
export function pairFootnotes(blocks: readonly RootContent[]): RootContent[] {
  const marks = new Set(blocks.flatMap(footnoteMarks).map(({ identifier }) => identifier));
  const notes = new Map<string, FootnoteDefinition>();
  for (const note of blocks.flatMap(footnotesIn)) if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  const pair = (node: Nodes): Nodes[] => {
    if (node.type === 'footnoteReference')
      return notes.has(node.identifier) ? [node] : [{ type: 'text', value: printedMark(node) }];
    if (!('children' in node)) return [node];
    const whole = { ...node, children: node.children.flatMap(pair) } as typeof node;
    if (whole.type !== 'footnoteDefinition') return [whole];
    return marks.has(whole.identifier) && notes.get(whole.identifier) === node ? [whole] : footnoteAsText(whole);
  };
  return blocks.flatMap(pair) as RootContent[];
}

function footnotesIn(node: Nodes): FootnoteDefinition[] {
  const below = 'children' in node ? node.children.flatMap((child) => footnotesIn(child)) : [];
  return node.type === 'footnoteDefinition' ? [node, ...below] : below;
}
