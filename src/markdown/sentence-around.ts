import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** The sentence a link stands in, from the nearest paragraph, heading or cell around it. */
export function sentenceAround(ancestors: readonly Parents[], link: Nodes): string {
  const block = [...ancestors].reverse().find((ancestor) => blocks.has(ancestor.type));
  if (block === undefined) return toString(link);
  const whole = toString(block);
  const start = Math.max(0, textBefore(block, link) ?? 0);
  for (const { segment, index } of sentences.segment(whole)) {
    if (start < index + segment.length) return segment.trim();
  }
  return whole;
}

function textBefore(parent: Parents, target: Nodes): number | undefined {
  let length = 0;
  for (const child of parent.children as Nodes[]) {
    if (child === target) return length;
    if ('children' in child) {
      const inside = textBefore(child, target);
      if (inside !== undefined) return length + inside;
    }
    length += toString(child).length;
  }
  return undefined;
}
