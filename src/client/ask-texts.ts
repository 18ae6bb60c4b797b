import { bestOf, type Candidate } from '../search/combine-scores.ts';
import type { Group } from '../search/group.ts';
import { findLacking, isToldByText } from '../search/find-lacking.ts';
import { prepare } from '../search/match-groups.ts';
import { piecesOf } from '../search/words.ts';
import type { Wanted } from './read-results.ts';
import { readyTextOf } from './ready-text-of.ts';
import type { SearchIndex } from './search-index.ts';

/** What was found once texts have been asked: the candidates, and which of them have what they were found for beyond doubt. */
export type Asked = { readonly candidates: readonly Candidate[]; readonly isSure: (id: number) => boolean };

/** So many texts are read that a count is nearly always right. */
export const fewTexts = 60;
// And more, where most do not have what was asked for.
const manyTexts = 200;

/**
 * Takes out of the scores what the texts of the pages do not have after all, as far as they are read, and combines them
 * anew. Where the index knows by itself no text is read.
 */
export async function askTexts(
  index: SearchIndex,
  groups: readonly Group[],
  scored: readonly ReadonlyMap<number, number>[],
  combine: (scores: readonly ReadonlyMap<number, number>[]) => Promise<readonly Candidate[]>,
  isFitting: (id: number) => boolean,
  inOrder: boolean,
  { limit, pool, doubts }: Wanted,
): Promise<Asked> {
  const told = groups.flatMap((group, place) => (isToldByText(group) ? [place] : []));
  // Thousands of pages are not copied for nothing.
  if (told.length === 0) return { candidates: await combine(scored), isSure: () => true };
  const scores = scored.map((pages) => new Map(pages));
  const read = new Set<number>();
  const isSure = (id: number) => read.has(id) || !told.some((place) => scores[place]?.has(id) === true);
  for (;;) {
    const candidates = await combine(scores);
    const fitting = candidates.filter(({ id }) => isFitting(id));
    const open = fitting.filter(({ id }) => !isSure(id));
    const most = !doubts ? pool : fitting.length - open.length < limit ? Math.max(manyTexts, 2 * limit) : fewTexts;
    const size = Math.min(most - read.size, Math.max(pool, limit));
    if (open.length === 0 || size <= 0) return { candidates, isSure };
    const next = inOrder ? open.slice(0, size) : bestOf(open, size);
    const found = await Promise.all(next.map(({ id }) => lackingIn(index, id, groups, told)));
    for (const [place, { id }] of next.entries()) {
      read.add(id);
      for (const group of found[place] ?? []) scores[group]?.delete(id);
    }
  }
}

/** Those of some groups, by their places, that a page has neither in its text nor in its title. */
export async function lackingIn(
  index: SearchIndex,
  id: number,
  groups: readonly Group[],
  places: readonly number[],
): Promise<number[]> {
  const text = await index.read(id);
  const cuts = text.anchors.map(({ location }) => location);
  const untold = findLacking(readyTextOf(text).prepared, groups, places, cuts);
  // Most have all of it, and then the title need not be asked.
  return untold.length === 0 ? [] : findLacking(prepare(piecesOf(text.meta['title'] ?? '')), groups, untold);
}
