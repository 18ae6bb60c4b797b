import { latestAsked } from '../search/latest-asked.ts';
import { wordsBeyond } from '../search/words-beyond.ts';
import type { RankedResult } from './result.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Whoever types no more than an authority’s name wants its inspections, the newest first, and whoever asks for the latest
 * of a kind that of the authority they name, or our own.
 */
export async function latestFirst(
  index: SearchIndex,
  read: readonly RankedResult[],
  typed: readonly string[],
): Promise<RankedResult[]> {
  const { kind: wanted, rest } = latestAsked(typed) ?? { kind: 'Inspection', rest: typed };
  const ownOnly = (authority: string) => (authority === index.site ? 0 : undefined);
  const named = read.flatMap((one) => {
    const { kind, authority = '' } = one.result.meta;
    const beyond = kind !== wanted ? undefined : rest.length > 0 ? wordsBeyond(rest, authority) : ownOnly(authority);
    return beyond === undefined ? [] : [{ one, beyond }];
  });
  if (named.length === 0) return [...read];
  const places = await index.byDate();
  const placeOf = ({ id }: RankedResult) => places.get(id) ?? places.size;
  named.sort((a, b) => a.beyond - b.beyond || placeOf(a.one) - placeOf(b.one));
  const first = new Set(named.map(({ one }) => one));
  return [...first, ...read.filter((one) => !first.has(one))];
}
