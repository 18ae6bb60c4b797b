import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** A block’s text, its sentences, and where in that text each of its nodes begins. */
type BlockText = { readonly sentences: Intl.Segments; readonly starts: ReadonlyMap<Nodes, number> };

/**
 * Answers in which sentence of the nearest paragraph, heading or cell a link stands. Each block is read once, however
 * many links it holds.
 */
export function makeSentenceFinder(): (ancestors: readonly Parents[], link: Nodes) => string {
  const known = new WeakMap<Nodes, BlockText>();
  return (ancestors, link) => {
    const block = [...ancestors].reverse().find((ancestor) => blocks.has(ancestor.type));
    if (block === undefined) return toString(link);
    const text = known.get(block) ?? readBlock(block);
    known.set(block, text);
    const start = text.starts.get(link) ?? 0;
    return text.sentences.containing(start)?.segment.trim() ?? toString(link);
  };
}

function readBlock(block: Parents): BlockText {
  const starts = new Map<Nodes, number>();
  let whole = '';
  const walk = (node: Nodes) => {
    starts.set(node, whole.length);
    if ('children' in node) for (const child of node.children) walk(child);
    // A line that only ends in the file ends no sentence, and a break would join two words.
    else whole += node.type === 'break' ? ' ' : toString(node).replace(/\n/g, ' ');
  };
  walk(block);
  return { starts, sentences: segmenter.segment(whole) };
}
