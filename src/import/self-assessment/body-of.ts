import type { Nodes, RootContent, Table } from 'mdast';
import { findStruck } from '../word/drop-struck.ts';
import { outline, type OutlineLine } from '../word/outline.ts';
import { becameData } from './became-data.ts';
import { tablesIn, type Parts } from './read-parts.ts';

/** An item of a list is an answer whatever it says; a paragraph may be an instruction of the form. */
const isAnswer = ({ text, kind, depth }: OutlineLine) =>
  depth === 0 &&
  (kind === 'paragraph'
    ? !/^(please|send a copy|complete the section|list a maximum)\b/i.test(text) && text.length > 3
    : kind === 'bullet' || kind === 'numbered');

/** What is answered under a question of the form, without the form’s own instructions. */
export const answers = (blocks: readonly RootContent[]) => [
  ...new Set(
    outline(blocks)
      .filter(isAnswer)
      .map(({ text }) => text),
  ),
];

/** The text without the tables and lists that became data as a whole, and without headings that have nothing left below them. */
export function bodyOf({ blocks, topics }: Parts, written: string | undefined): RootContent[] {
  const taken = new Set<RootContent>(
    (['challenges', 'signatures', 'peer-challenge'] as const).flatMap((topic) =>
      tablesIn(topics.get(topic) ?? []).filter((table) => !isStruck(table) && becameData(topic, table, written)),
    ),
  );
  for (const topic of ['offers', 'requests'] as const)
    for (const block of topics.get(topic) ?? [])
      if (outline([block]).every(isAnswer) && !leads(block) && !isStruck(block)) taken.add(block);
  const glance = new Set<RootContent>(topics.get('glance') ?? []);
  const kept = blocks
    .filter((block) => !taken.has(block))
    .flatMap((block) => (glance.has(block) && block.type === 'table' ? factsOf(block) : [block]));
  // Only a heading whose text became data goes with it; one that had none may be all that is said.
  return kept.filter(
    (block, index) =>
      block.type !== 'heading' ||
      hasText(kept, index, block.depth) ||
      !hasText(blocks, blocks.indexOf(block), block.depth),
  );
}

/** Whether words of a block are struck out, which no field takes. */
const isStruck = (block: RootContent) => findStruck([block]).length > 0;

/** Whether a block holds a link, whose address no field takes. */
const leads = (block: Nodes): boolean =>
  block.type === 'link' || ('children' in block && (block.children as Nodes[]).some((child) => leads(child)));

function hasText(blocks: readonly RootContent[], index: number, depth: number): boolean {
  for (const next of blocks.slice(index + 1)) {
    if (next.type !== 'heading') return true;
    if (next.depth <= depth) return false;
  }
  return false;
}

/** A table that only lays facts out side by side, as a list of facts. */
function factsOf(table: Table): RootContent[] {
  const cells = table.children
    .flatMap((row) => row.children)
    .filter((cell) => cell.children.length > 0 && cell.data?.covered === undefined);
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: cells.map((cell) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: cell.children }],
      })),
    },
  ];
}
