import type { Item } from '../types.ts';

/** Where each former id has moved to: the id of the item that names it first. */
export function findMoves(items: readonly Item[]): ReadonlyMap<string, string> {
  const moves = new Map<string, string>();
  for (const { id, data } of items) for (const alias of data.aliases ?? []) if (!moves.has(alias)) moves.set(alias, id);
  return moves;
}
