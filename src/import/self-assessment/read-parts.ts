import type { RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { joinSpaces } from '../../words/join-spaces.ts';
import { makeHeading } from '../make-blocks.ts';
import { headingDepth, topicOf, type Topic } from './topic.ts';

/** A self-assessment cut at its headings: what each topic holds, and the blocks with their headings set. */
export type Parts = {
  readonly blocks: readonly RootContent[];
  readonly topics: ReadonlyMap<Topic, readonly RootContent[]>;
};

/** Finds the headings of the form, whether they were styled or not, and what stands under each topic. */
export function readParts(blocks: readonly RootContent[]): Parts {
  const topics = new Map<Topic, RootContent[]>();
  let topic: Topic | undefined;
  const set = blocks.map((block): RootContent => {
    const text = joinSpaces(toString(block));
    const isLine = block.type === 'paragraph' || block.type === 'heading';
    const opens = isLine && !(block.type === 'paragraph' && isSentence(text)) ? topicOf(text) : undefined;
    const depth = isLine ? headingDepth(text) : undefined;
    if (opens !== undefined) {
      topic = opens;
      if (!topics.has(opens)) topics.set(opens, []);
      // A question long enough to be a sentence is still the heading of its answers.
      return makeHeading(depth ?? 2, text);
    }
    if (depth !== undefined && depth < 3) topic = undefined;
    if (topic !== undefined && depth === undefined) topics.get(topic)?.push(block);
    if (depth !== undefined) return makeHeading(depth, text);
    return block.type === 'heading' ? { ...block, depth: 3 } : block;
  });
  return { blocks: set, topics };
}

/** “Strengths of the service are its staff.” tells of strengths and heads nothing. */
const isSentence = (text: string) =>
  /^(?:our |key )*(?:strengths|priorities|external|recent|local)\b.*[.;]$/i.test(text);

/** The tables among some blocks. */
export const tablesIn = (blocks: readonly RootContent[]): Table[] =>
  blocks.filter((block): block is Table => block.type === 'table');

/** A table’s cells as text, row by row. */
export const cellsOf = (table: Table): string[][] =>
  table.children.map((row) => row.children.map((cell) => joinSpaces(toString(cell))));
