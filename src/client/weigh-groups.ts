import { isLongQuestion, type Group } from '../search/group.ts';
import { scoresOf } from './scores-of.ts';
import type { SearchIndex } from './search-index.ts';

/** The groups of a long question, each with how much it tells: the more the fewer pages have it. Those of a short one as they are. */
export async function weighGroups(index: SearchIndex, groups: readonly Group[]): Promise<readonly Group[]> {
  if (!isLongQuestion(groups)) return groups;
  const all = index.everything().length;
  return Promise.all(
    groups.map(async (group) => {
      const having = (await scoresOf(index, group)).size;
      return { ...group, tells: Math.log(1 + all / (having + 1)) };
    }),
  );
}
