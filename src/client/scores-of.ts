import type { Group } from '../search/group.ts';
import type { SearchIndex } from './search-index.ts';

/** How well each page answers a group. An item of the day, or of the authority, that was asked for answers too. */
export async function scoresOf(index: SearchIndex, group: Group): Promise<ReadonlyMap<number, number>> {
  const [scores, implied] = await Promise.all([index.scoresOf(group), impliedBy(index, group)]);
  if (implied.length === 0) return scores;
  const best = [...scores.values()].reduce((one, other) => Math.max(one, other), 1);
  // What is of a day is asked for before what only names it; but all that is of an authority does not say its name.
  const worth = group.day === undefined ? best / 2 : best;
  return new Map([...scores, ...implied.map((id): [number, number] => [id, Math.max(worth, scores.get(id) ?? 0)])]);
}

/** The pages that have a group by what they are, whatever their texts say. */
export async function impliedBy(index: SearchIndex, { day, authorities = [] }: Group): Promise<number[]> {
  if (day !== undefined) return [...(await index.onDay(day))];
  if (authorities.length === 0) return [];
  const all = await index.authorities();
  return authorities.flatMap((name) => [...(all.get(name) ?? [])]);
}
