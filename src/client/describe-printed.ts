import type { SearchState } from '../search/search-state.ts';
import type { Answer } from './answer.ts';

/** What a sheet of results has to say that the screen shows beside them: the filters and the order, and how many are left out. */
export function describePrinted(
  { chosen, sort }: Pick<SearchState, 'chosen' | 'sort'>,
  { results, jumps, more }: Pick<Answer, 'results' | 'jumps' | 'more'>,
): string {
  const filters = [...chosen].map(([name, values]) => `${name}: ${[...values].join(' or ')}`).join('; ');
  const count = (results.length + jumps.length).toLocaleString('en-GB');
  return [
    ...(filters === '' ? [] : [`Filtered by ${filters}.`]),
    ...(sort === 'date' ? ['Newest first.'] : []),
    ...(more ? [`Only the first ${count} are printed here. Choose “More results” before printing to have more.`] : []),
  ].join(' ');
}
