import type { List, RootContent } from 'mdast';

/** The list that some blocks end with, to add an item to; where they end with none, a new one is put there. */
export function listAtEnd(blocks: RootContent[]): List {
  const last = blocks.at(-1);
  if (last?.type === 'list') return last;
  const list: List = { type: 'list', ordered: false, spread: false, children: [] };
  blocks.push(list);
  return list;
}
